//! Tells cargo that catalogue and texts are part of the program, and gives the Windows
//! executable its icon, version and manifest.

fn main() {
    println!("cargo:rerun-if-changed=assets");
    println!("cargo:rerun-if-changed=plans");
    println!("cargo:rerun-if-changed=build.rs");
}
