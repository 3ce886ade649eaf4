//! The three declarations of the plan model: `record!`, `choice!` and `plan!`.
//!
//! They are kept small on purpose. New behaviour of a field goes into `Spec`'s ordinary
//! functions, not into new syntax here.

/// Declares a record: a struct, its file format and its list of fields.
///
/// ```text
/// crate::record! {
///     /// Population figures.
///     pub struct Population = "population" {
///         /// Residents on 31 December.
///         residents: Series = required().unit("persons").min(0),
///         /// How the figures were collected.
///         note: String = optional().lines(3).max_chars(600),
///     }
/// }
/// ```
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $Record:ident = $id:literal {
        $($(#[$field_meta:meta])* $field:ident: $type:ty = $spec:expr,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(default)]
        $vis struct $Record {
            // A blank field leaves no trace in the file, so that a new field changes no old file.
            $($(#[$field_meta])* #[serde(skip_serializing_if = "crate::field::is_blank")] pub $field: $type,)*
        }

        impl $crate::field::Record for $Record {
            const ID: &'static str = $id;
            const FIELDS: &'static [$crate::field::FieldDef<Self>] = &[$($crate::field::FieldDef {
                info: $crate::field::FieldInfo {
                    name: stringify!($field),
                    kind: <$type as $crate::field::FieldType>::KIND,
                    spec: $spec,
                },
                value: |record| $crate::field::FieldType::value(&record.$field),
                slot: |record| $crate::field::FieldType::slot(&mut record.$field),
            }),*];
            const INFOS: &'static [&'static $crate::field::FieldInfo] = {
                const COUNT: usize = <$Record as $crate::field::Record>::FIELDS.len();
                const LIST: [&'static $crate::field::FieldInfo; COUNT] =
                    $crate::field::infos(<$Record as $crate::field::Record>::FIELDS);
                &LIST
            };
        }
    };
}

/// Declares a closed set of options, each with the key that files and messages use.
#[macro_export]
macro_rules! choice {
    ($(#[$meta:meta])* $vis:vis enum $Choice:ident = $name:literal {
        $($(#[$option_meta:meta])* $Option:ident = $key:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        $vis enum $Choice {
            $($(#[$option_meta])* #[serde(rename = $key)] $Option,)*
        }

        impl $crate::field::Choice for $Choice {
            const NAME: &'static str = $name;
            const KEYS: &'static [&'static str] = &[$($key),*];
            const ALL: &'static [Self] = &[$(Self::$Option),*];
        }
    };
}

/// Declares the plan: its tables, in the order of the file.
#[macro_export]
macro_rules! plan {
    ($(#[$meta:meta])* $vis:vis struct $Plan:ident {
        $($(#[$table_meta:meta])* $table:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(default)]
        $vis struct $Plan {
            $($(#[$table_meta])* #[serde(skip_serializing_if = "crate::field::is_blank")] pub $table: $type,)*
        }

        impl $Plan {
            /// All tables, in the order of the file.
            pub const TABLES: &'static [$crate::field::TableInfo] = &[$($crate::field::TableInfo {
                name: stringify!($table),
                record: <<$type as $crate::field::Table>::Record as $crate::field::Record>::ID,
                rows: <$type as $crate::field::Table>::ROWS,
                fields: <<$type as $crate::field::Table>::Record as $crate::field::Record>::INFOS,
            }),*];

            /// The table named `name`.
            pub fn table(&self, name: &str) -> Option<&dyn $crate::field::AnyTable> {
                match name {
                    $(stringify!($table) => Some(&self.$table),)*
                    _ => None,
                }
            }

            /// The table named `name`, for editing.
            pub fn table_mut(&mut self, name: &str) -> Option<&mut dyn $crate::field::AnyTable> {
                match name {
                    $(stringify!($table) => Some(&mut self.$table),)*
                    _ => None,
                }
            }
        }
    };
}
