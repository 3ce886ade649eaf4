//! Numbers and strings as they stand in a PDF. Knows no object and no operator.

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

/// A whole number.
pub fn integer(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    digits(out, value.unsigned_abs(), 1);
}

/// A number rounded to so many decimals, without those that are zero.
pub fn number(out: &mut Vec<u8>, value: f32, decimals: u32) {
    let unit = 10_u64.pow(decimals);
    // what is not finite is no number, and becomes 0
    let scaled = (f64::from(value) * unit as f64).round() as i64;
    if scaled < 0 {
        out.push(b'-');
    }
    let scaled = scaled.unsigned_abs();
    digits(out, scaled / unit, 1);
    let (mut rest, mut places) = (scaled % unit, decimals as usize);
    while rest != 0 && rest % 10 == 0 {
        rest /= 10;
        places -= 1;
    }
    if rest != 0 {
        out.push(b'.');
        digits(out, rest, places);
    }
}

/// Decimal digits of `value`, at least so many.
fn digits(out: &mut Vec<u8>, mut value: u64, least: usize) {
    let mut all = [b'0'; 20];
    let mut from = all.len();
    while value != 0 || all.len() - from < least {
        from -= 1;
        if let Some(digit) = all.get_mut(from) {
            *digit = b'0' + (value % 10) as u8;
        }
        value /= 10;
    }
    out.extend(all.get(from..).unwrap_or_default());
}

/// Bytes as pairs of hexadecimal digits.
pub fn hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    let digit = |half: u8| DIGITS.get(usize::from(half)).copied().unwrap_or_default();
    out.extend(
        bytes
            .iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]),
    );
}

/// Bytes in digits of base 85, four in five of them, with the sign that ends them.
pub fn base_85(out: &mut Vec<u8>, bytes: &[u8]) {
    for chunk in bytes.chunks(4) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or_default());
        let number = (0..4).fold(0, |number, place| number << 8 | byte(place));
        let digits = [4, 3, 2, 1, 0].map(|place| b'!' + (number / 85_u32.pow(place) % 85) as u8);
        out.extend(digits.iter().take(chunk.len() + 1));
    }
    out.extend(b"~>");
}

/// The bytes of [`base_85`]; none where the digits are damaged.
pub fn from_base_85(digits: &[u8]) -> Option<Vec<u8>> {
    let digits = digits.strip_suffix(b"~>")?;
    let mut out = Vec::with_capacity(digits.len());
    for chunk in digits.chunks(5) {
        let digit = |place: usize| chunk.get(place).map_or(Some(84), |c| c.checked_sub(b'!'));
        let number = (0..5).try_fold(0_u32, |number, place| {
            let digit = digit(place).filter(|digit| *digit < 85)?;
            number.checked_mul(85)?.checked_add(digit.into())
        })?;
        out.extend(number.to_be_bytes().iter().take(chunk.len() - 1));
    }
    Some(out)
}

/// A text string: UTF-16 with its mark, in angle brackets.
pub fn utf16(out: &mut Vec<u8>, text: &str) {
    out.extend(b"<FEFF");
    for unit in text.encode_utf16() {
        hexadecimal(out, &unit.to_be_bytes());
    }
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_are_rounded_and_as_short_as_they_can_be() {
        let cases = [
            (0.0, "0"),
            (-0.0, "0"),
            (-0.004, "0"),
            (0.05, "0.05"),
            (-0.05, "-0.05"),
            (1.5, "1.5"),
            (12.345, "12.35"),
            (841.889_8, "841.89"),
            (-10.0, "-10"),
            (100.0, "100"),
            (f32::NAN, "0"),
        ];
        for (value, expected) in cases {
            assert_eq!(written(|out| number(out, value, 2)), expected, "{value}");
        }
        assert_eq!(written(|out| number(out, 26.0 / 255.0, 3)), "0.102");
        for (value, expected) in [(0, "0"), (-7, "-7"), (1_000, "1000")] {
            assert_eq!(written(|out| integer(out, value)), expected);
        }
    }

    #[test]
    fn digits_of_base_85_come_back_as_they_were() {
        assert_eq!(written(|out| base_85(out, b"Man is")), "9jqo^Bla~>");
        for length in 0..20 {
            let bytes: Vec<u8> = (0..length).map(|n: u8| n.wrapping_mul(251)).collect();
            let mut digits = Vec::new();
            base_85(&mut digits, &bytes);
            assert_eq!(from_base_85(&digits), Some(bytes));
        }
        for damaged in ["9jqo^", "9jq o^~>", "zzzzz~>", "uuuuu~>"] {
            assert_eq!(from_base_85(damaged.as_bytes()), None, "{damaged}");
        }
    }

    #[test]
    fn strings_are_hexadecimal() {
        assert_eq!(written(|out| hexadecimal(out, &[0, 0x1f, 0xa0])), "001FA0");
        assert_eq!(written(|out| utf16(out, "ą😀")), "<FEFF0105D83DDE00>");
    }
}
