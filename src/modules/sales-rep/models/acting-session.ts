import { model } from "@medusajs/framework/utils"
import { SalesRep } from "./sales-rep"

/**
 * A time in which a sales rep, or a clerk (`actor_type: user`, without a sales rep),
 * acts for an account: as a named member, within his rights, or for the account itself,
 * whose order contact `member_id` then is. It ends at `expires_at`, or when somebody
 * ended it (`ended_at`, `ended_by`), and stays as the log.
 */
export const ActingSession = model
  .define(
    { name: "b2b_acting_session", tableName: "b2b_acting_session" },
    {
      id: model.id({ prefix: "acts" }).primaryKey(),
      actor_type: model.enum(["sales_rep", "user"]),
      actor_id: model.text(),
      actor_name: model.text(),
      account_id: model.text(),
      company_id: model.text(),
      office_id: model.text(),
      acts_as: model.enum(["member", "account"]),
      member_id: model.text(),
      customer_id: model.text(),
      channel: model.enum(["visit", "telephone", "counter"]),
      reason: model.text().nullable(),
      started_at: model.dateTime(),
      expires_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
      ended_by: model.enum(["actor", "office", "company"]).nullable(),
      sales_rep: model
        .belongsTo(() => SalesRep, { mappedBy: "acting_sessions" })
        .nullable(),
    }
  )
  .indexes([
    { on: ["actor_id", "started_at"] },
    { on: ["company_id", "started_at"] },
    { on: ["office_id", "started_at"] },
    { on: ["account_id", "started_at"] },
  ])
