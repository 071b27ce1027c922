/** All but `source`, the file's whole text. */
export const importFields = [
  "id",
  "kind",
  "file_name",
  "status",
  "rows_total",
  "rows_done",
  "counts",
  "failure",
  "created_by",
  "requested_by",
  "applied_at",
  "undone_at",
  "created_at",
  "updated_at",
]

export const importListConfig = { defaults: importFields, isList: true }

export const importChangeListConfig = {
  defaults: [
    "id",
    "line",
    "entity",
    "entity_key",
    "entity_id",
    "action",
    "before",
    "after",
    "message",
    "applied_at",
  ],
  isList: true,
}
