//! The sRGB output profile, made from the standard's numbers (IEC 61966-2-1, D50-adapted).

/// A fixed-point number of ICC files.
fn s15(v: f64) -> [u8; 4] {
    ((v * 65536.0).round() as i32).to_be_bytes()
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut out = b"XYZ \0\0\0\0".to_vec();
    out.extend(values.into_iter().flat_map(s15));
    out
}

fn words(text: &str) -> Vec<u8> {
    let mut out = b"mluc\0\0\0\0".to_vec();
    out.extend(1_u32.to_be_bytes());
    out.extend(12_u32.to_be_bytes());
    out.extend(b"enUS");
    out.extend((text.len() as u32 * 2).to_be_bytes());
    out.extend(28_u32.to_be_bytes());
    out.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

/// A version 4 matrix profile of sRGB, about half a kilobyte.
pub fn srgb() -> Vec<u8> {
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for v in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45] {
        curve.extend(s15(v));
    }
    let mut adaptation = b"sf32\0\0\0\0".to_vec();
    for v in [
        1.047_88, 0.022_92, -0.050_2, 0.029_59, 0.990_48, -0.017_06, -0.009_23, 0.015_08, 0.751_68,
    ] {
        adaptation.extend(s15(v));
    }
    let blocks = [
        words("sRGB"),
        words("No copyright, use freely"),
        xyz([0.964_2, 1.0, 0.824_9]),
        xyz([0.436_07, 0.222_49, 0.013_92]),
        xyz([0.385_15, 0.716_87, 0.097_08]),
        xyz([0.143_07, 0.060_61, 0.714_1]),
        curve,
        adaptation,
    ];
    let tags: [(&[u8; 4], usize); 10] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
        (b"chad", 7),
    ];
    let start = 128 + 4 + 12 * tags.len();
    let offset = |index: usize| start + blocks.iter().take(index).map(Vec::len).sum::<usize>();
    let size = offset(blocks.len());
    let mut out = Vec::with_capacity(size);
    out.extend((size as u32).to_be_bytes());
    out.extend([0; 4]);
    out.extend([4, 0x20, 0, 0]);
    out.extend(b"mntrRGB XYZ ");
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        out.extend(part.to_be_bytes());
    }
    out.extend(b"acsp");
    out.extend([0; 28]);
    for v in [0.964_2, 1.0, 0.824_9] {
        out.extend(s15(v));
    }
    out.resize(128, 0);
    out.extend((tags.len() as u32).to_be_bytes());
    for (signature, block) in tags {
        out.extend(signature);
        out.extend((offset(block) as u32).to_be_bytes());
        out.extend((blocks.get(block).map_or(0, Vec::len) as u32).to_be_bytes());
    }
    out.extend(blocks.concat());
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_profile_says_its_own_size_and_signature() {
        let profile = super::srgb();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert_eq!(&profile[36..40], b"acsp");
        assert_eq!(&profile[16..20], b"RGB ");
        assert!(profile.len() < 700);
    }
}
