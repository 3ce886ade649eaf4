//! Ready texts of the catalogue under a field of prose, to insert and change.

use egui::Ui;

use super::{
    super::{
        cx::Cx,
        request::Request,
        theme::{Tokens, Type, radius},
        widgets::{line, link, text},
    },
    Field,
};
use crate::{
    catalog::TextBlock,
    field::{Datum, FieldPath, Kind, Value},
    model::{Patch, Plan, TargetGroup},
};

/// The link that shows the ready texts of the field, how many words stand in it, and the texts.
///
/// Inserting goes behind what stands there, as one step of undo.
pub(super) fn ready_texts_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    field: &Field<'_>,
    words: &str,
) {
    let tokens = Tokens::of(ui);
    let group = group_of(plan, field.path);
    let blocks = cx
        .catalog
        .texts_for(field.info.spec.texts, group.as_deref());
    let shown_id = field.id.with("ready");
    let mut shown = ui
        .data(|data| data.get_temp::<bool>(shown_id))
        .unwrap_or_default();
    ui.horizontal(|ui| {
        if !blocks.is_empty() {
            let said = cx.msg("form-ready-texts");
            let response = link(ui, &said);
            let clicked = response.clicked();
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_expanded(shown));
            response.accessible_name(format!("{said}: {}", field.name));
            if clicked {
                shown = !shown;
                ui.data_mut(|data| data.insert_temp(shown_id, shown));
            }
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let count = words.split_whitespace().count();
            let words = cx.msg_with("form-words", &[("count", count.into())]);
            line(ui, Type::Small, tokens.ink3, &words);
        });
    });
    for block in blocks.into_iter().filter(|_| shown) {
        block_ui(cx, ui, field.path, block, words);
    }
}

fn block_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, block: &TextBlock, words: &str) {
    let tokens = Tokens::of(ui);
    let lang = cx.texts.lang().code();
    egui::Frame::new()
        .fill(tokens.desk)
        .corner_radius(radius::FIELD)
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let title = block.title.get(lang);
            line(ui, Type::SmallBold, tokens.ink, title);
            text(ui, Type::Small, tokens.ink2, block.body.get(lang));
            let insert = cx.msg("form-insert");
            let spoken = format!("{insert}: {title}");
            if link(ui, &insert).accessible_name(spoken).clicked() {
                let words = match words.trim_end() {
                    "" => block.body.get(lang).to_owned(),
                    before => format!("{before}\n\n{}", block.body.get(lang)),
                };
                cx.ask(Request::Apply(Patch::of(path, Datum::Text(words)), path));
            }
        });
}

/// The target group that the row at `path` speaks of: the entry that it is about, or that it names.
fn group_of(plan: &Plan, path: FieldPath) -> Option<String> {
    let groups = <TargetGroup as crate::field::CatalogKind>::NAME;
    let info = Plan::table_info(path.table)?;
    let named = (info.fields.iter())
        .find(|field| field.kind == Kind::Key(groups))
        .and_then(|field| plan.value(path.sibling(field.name)));
    if let Some(Value::Key(key)) = named {
        return Some(key.to_owned());
    }
    path.row.and_then(|row| row.key().map(str::to_owned))
}
