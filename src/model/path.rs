//! The address of a field of the plan, checked by the compiler.

/// The address of a field, checked by the compiler: `path!(local_government.teryt)`,
/// `path!(actions[id].owner)`, `path!(figures["ludnosc"].counted)`, `path!(areas[].goal)` for a field of whatever row, or
/// `path!(actions)` for a table.
#[macro_export]
macro_rules! path {
    ($table:ident) => {{
        let _ = |plan: &$crate::model::Plan| {
            let _ = &plan.$table;
        };
        $crate::field::FieldPath::table(stringify!($table))
    }};
    ($table:ident [ $key:literal ] . $field:ident) => {{
        let _ = |plan: &$crate::model::Plan| {
            let _ = plan.$table.get($key).map(|row| &row.$field);
        };
        $crate::field::FieldPath {
            row: $crate::base::Id::of_key($key),
            ..$crate::field::FieldPath::one(stringify!($table), stringify!($field))
        }
    }};
    ($table:ident [] . $field:ident) => {{
        let _ = |plan: &$crate::model::Plan| {
            let _ = plan.$table.iter().next().map(|(_, row)| &row.$field);
        };
        $crate::field::FieldPath::one(stringify!($table), stringify!($field))
    }};
    ($table:ident . $field:ident) => {{
        let _ = |plan: &$crate::model::Plan| {
            let _ = &plan.$table.$field;
        };
        $crate::field::FieldPath::one(stringify!($table), stringify!($field))
    }};
    ($table:ident [ $id:expr ] . $field:ident) => {{
        let _ = |plan: &$crate::model::Plan, id| {
            let _ = plan.$table.get(id).map(|row| &row.$field);
        };
        $crate::field::FieldPath::row(stringify!($table), $id, stringify!($field))
    }};
}
