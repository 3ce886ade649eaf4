//! Tables as people have them: parted by semicolons, commas or tabs, quoted or not.

/// A table with the head lines that speak of it.
pub(super) struct Table {
    /// `# key: value` lines before the table, keys folded.
    pub meta: Vec<(String, String)>,
    /// Rows with their line numbers from 1; the first is the header.
    pub rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// Reads a text. A file without a header has no rows.
    pub(super) fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut meta = Vec::new();
        let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
        let mut mark = None;
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            if let Some(said) = line.strip_prefix('#').filter(|_| mark.is_none()) {
                if let Some((key, value)) = said.split_once(':') {
                    meta.push((crate::i18n::fold(key.trim()), value.trim().to_owned()));
                }
                continue;
            }
            let mark = *mark.get_or_insert_with(|| mark_of(line));
            rows.push((index + 1, cells(line, mark)));
        }
        Self { meta, rows }
    }

    /// Line of the header, from 1.
    pub(super) fn head_line(&self) -> usize {
        self.rows.first().map_or(1, |(line, _)| *line)
    }

    /// What the head lines say under this folded key.
    pub(super) fn said(&self, key: &str) -> Option<&str> {
        let found = self.meta.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value.as_str())
    }
}

/// The mark that parts most cells of the header, outside quotes.
fn mark_of(header: &str) -> char {
    let count = |mark: char| {
        let unquoted = header.split('"').step_by(2);
        unquoted
            .map(|part| part.matches(mark).count())
            .sum::<usize>()
    };
    let marks = [';', '\t', ','];
    let best = marks.into_iter().rev().max_by_key(|mark| count(*mark));
    best.unwrap_or(';')
}

/// Cells of a line; a doubled quote inside quotes is one.
fn cells(line: &str, mark: char) -> Vec<String> {
    let mut out = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            _ if letter == mark && !quoted => out.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    out.push(cell);
    for cell in &mut out {
        *cell = cell.trim().to_owned();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_as_offices_and_spreadsheets_write_them() {
        let bdl = "\u{feff}# podstawa: 2011\nKod;Nazwa;\"0-4;ogółem;2020;[osoba]\";\r\n0201011;\"Bolesławiec (1)\";1673;\r\n";
        let table = Table::of(bdl);
        assert_eq!(table.said("podstawa"), Some("2011"));
        let (line, header) = &table.rows[0];
        assert_eq!(*line, 2);
        assert_eq!(header[2], "0-4;ogółem;2020;[osoba]");
        assert_eq!(table.rows[1].1[1], "Bolesławiec (1)");
        assert_eq!(
            Table::of("a,b\n1,\"x, \"\"y\"\"\"").rows[1].1,
            ["1", "x, \"y\""]
        );
        assert_eq!(Table::of("").rows.len(), 0);
    }
}
