//! Work that goes on beside the making of it, on as many threads as the machine has.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// More threads than these wait for the jobs, which one thread makes.
const MOST: usize = 4;

/// Carries out `work` on other threads while the next of `jobs` is made on this one. The results
/// stand in the order of the jobs. The first error of either ends it.
pub fn beside<J: Send, R: Send, E: Send>(
    jobs: impl Iterator<Item = Result<J, E>>,
    work: impl Fn(J) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let threads = thread::available_parallelism()
        .map_or(1, std::num::NonZero::get)
        .min(MOST);
    // what waits takes room
    let (send, receive) = sync_channel::<(usize, J)>(1);
    let receive = Mutex::new(receive);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let next = receive
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .recv();
            let Ok((place, job)) = next else {
                return done;
            };
            // after an error and a panic too: whoever makes jobs waits for them to be taken
            let result = catch_unwind(AssertUnwindSafe(|| work(job)));
            done.push((place, result));
        }
    };
    let (made, mut done) = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        let made = jobs.enumerate().try_for_each(|(place, job)| {
            // the workers take until there is nobody left to send
            send.send((place, job?)).ok();
            Ok(())
        });
        drop(send);
        let done = workers.into_iter().flat_map(|worker| match worker.join() {
            Ok(done) => done,
            Err(panic) => resume_unwind(panic),
        });
        (made, done.collect::<Vec<_>>())
    });
    made?;
    done.sort_by_key(|(place, _)| *place);
    let results = done.into_iter().map(|(_, result)| match result {
        Ok(result) => result,
        Err(panic) => resume_unwind(panic),
    });
    results.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_jobs_and_an_error_of_either_ends_it() {
        let even = |job: u32| if job == 40 { Err("work") } else { Ok(job * 2) };
        let jobs = |count: u32| (0..count).map(Ok);
        assert_eq!(
            beside(jobs(40), even),
            Ok((0..40).map(|job| job * 2).collect())
        );
        assert_eq!(beside(jobs(200), even), Err("work"));
        let broken = (0..9).map(|job| if job == 7 { Err("jobs") } else { Ok(job) });
        assert_eq!(beside(broken, even), Err("jobs"));
        assert_eq!(beside(jobs(0), even), Ok(Vec::new()));
    }

    #[test]
    #[should_panic(expected = "a defect")]
    fn a_defect_in_every_job_ends_it_and_keeps_nobody_waiting() {
        let broken = |job: u32| {
            assert!(job > 1000, "a defect");
            Ok::<u32, ()>(job)
        };
        beside((0..100).map(Ok), broken).ok();
    }
}
