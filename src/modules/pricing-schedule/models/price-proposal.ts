import { model } from "@medusajs/framework/utils"
import { PriceProposalLine } from "./price-proposal-line"

/**
 * Prices that a sales rep proposes: to one account, or (`target_type: sales_rep`) for all
 * orders of the accounts that he serves. `starts_on` and `ends_on` are when the prices
 * count, `answer_by` until when the account can accept; days are `YYYY-MM-DD`, inclusive,
 * by the office's calendar. `approval_reasons` says why the office has to approve it;
 * `schedule_id` is the pricing schedule that an accepted one became.
 */
export const PriceProposal = model
  .define(
    { name: "b2b_price_proposal", tableName: "b2b_price_proposal" },
    {
      id: model.id({ prefix: "pprop" }).primaryKey(),
      title: model.text().searchable(),
      note: model.text().nullable(),
      status: model
        .enum([
          "draft",
          "submitted",
          "offered",
          "accepted",
          "declined",
          "rejected",
          "withdrawn",
        ])
        .default("draft"),
      target_type: model.enum(["account", "sales_rep"]),
      target_id: model.text(),
      company_id: model.text().nullable(),
      office_id: model.text(),
      currency_code: model.text(),
      sales_rep_id: model.text(),
      sales_rep_name: model.text(),
      starts_on: model.text().nullable(),
      ends_on: model.text().nullable(),
      answer_by: model.text().nullable(),
      approval_reasons: model.array().default([]),
      submitted_at: model.dateTime().nullable(),
      decided_at: model.dateTime().nullable(),
      decided_by: model.text().nullable(),
      decision_note: model.text().nullable(),
      answered_at: model.dateTime().nullable(),
      answered_by: model.text().nullable(),
      answer_note: model.text().nullable(),
      schedule_id: model.text().nullable(),
      lines: model.hasMany(() => PriceProposalLine, { mappedBy: "proposal" }),
    }
  )
  .cascades({ delete: ["lines"] })
  .indexes([
    { on: ["sales_rep_id", "created_at"] },
    { on: ["target_id", "status"] },
    { on: ["office_id", "status"] },
  ])
