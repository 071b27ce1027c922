import { model } from "@medusajs/framework/utils"

/**
 * One line of the log: who did what, as whom, to what. `before` and `after` are the
 * changed fields alone. A job numbers the entries of each company and chains them:
 * `hash` covers the entry and `previous_hash`. Entries are never changed otherwise.
 */
export const AuditEntry = model
  .define(
    { name: "b2b_audit_entry", tableName: "b2b_audit_entry" },
    {
      id: model.id({ prefix: "audit" }).primaryKey(),
      company_id: model.text().nullable(),
      happened_at: model.dateTime(),
      actor_type: model.enum([
        "member",
        "customer",
        "user",
        "api_key",
        "sales_rep",
        "system",
      ]),
      actor_id: model.text(),
      actor_name: model.text(),
      on_behalf_of_id: model.text().nullable(),
      action: model.text(),
      subject_type: model.text(),
      subject_id: model.text(),
      subject_name: model.text().searchable().nullable(),
      before: model.json().nullable(),
      after: model.json().nullable(),
      sequence: model.number().nullable(),
      previous_hash: model.text().nullable(),
      hash: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["company_id", "happened_at"] },
    { on: ["subject_id"] },
    { on: ["actor_id"] },
    {
      on: ["company_id", "sequence"],
      unique: true,
      where: "sequence IS NOT NULL",
    },
    { on: ["happened_at"], where: "sequence IS NULL" },
  ])
