import { model } from "@medusajs/framework/utils"

/**
 * One asking for one cart. `content_hash` and `basket` are what it was asked for, to be
 * compared; `snapshot` is the same for people. `tiers` holds who decides, in order, as the
 * policies said when it was asked; `awaits` the keys of those whose turn it is (see
 * `whoKey`). `covers` are the ids of all policies that an approval satisfies, those of the
 * earlier request that it `follows_id` included. `expires_at`: until when it waits, and
 * when approved, until when it holds; `watched_at`: when the job last looked after it. Money is in `currency_code`.
 */
export const ApprovalRequest = model
  .define(
    { name: "b2b_approval_request", tableName: "b2b_approval_request" },
    {
      id: model.id({ prefix: "areq" }).primaryKey(),
      cart_id: model.text(),
      order_header_id: model.text(),
      account_id: model.text(),
      company_id: model.text(),
      office_id: model.text(),
      member_id: model.text(),
      requested_by_type: model.enum(["member", "sales_rep", "user"]),
      requested_by_id: model.text(),
      requested_by_name: model.text(),
      note: model.text().nullable(),
      status: model
        .enum([
          "pending",
          "approved",
          "rejected",
          "withdrawn",
          "expired",
          "superseded",
        ])
        .default("pending"),
      content_hash: model.text(),
      basket: model.json(),
      snapshot: model.json(),
      reasons: model.json(),
      covers: model.array(),
      follows_id: model.text().nullable(),
      total: model.bigNumber(),
      currency_code: model.text(),
      tiers: model.json(),
      tier: model.number().default(0),
      awaits: model.array(),
      escalate_at: model.dateTime().nullable(),
      escalated_at: model.dateTime().nullable(),
      tolerance_percent: model.float(),
      valid_days: model.number(),
      watched_at: model.dateTime(),
      requested_at: model.dateTime(),
      expires_at: model.dateTime(),
      decided_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_b2b_approval_request_pending_of_cart",
      on: ["cart_id"],
      unique: true,
      where: "status = 'pending' AND deleted_at IS NULL",
    },
    { on: ["cart_id"] },
    { on: ["member_id", "requested_at"] },
    { on: ["company_id", "requested_at"] },
    { on: ["office_id", "status"] },
    {
      name: "IDX_b2b_approval_request_awaiting",
      on: ["account_id"],
      where: "status = 'pending' AND deleted_at IS NULL",
    },
    { on: ["awaits"], type: "gin", where: "status = 'pending'" },
    {
      name: "IDX_b2b_approval_request_running_out",
      on: ["expires_at"],
      where: "status IN ('pending', 'approved') AND deleted_at IS NULL",
    },
    {
      name: "IDX_b2b_approval_request_to_watch",
      on: ["watched_at"],
      where: "status = 'pending' AND deleted_at IS NULL",
    },
  ])
