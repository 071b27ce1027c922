import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/**
 * An invitation to become a member, bound to one e-mail address. Its token is
 * stored as a SHA-256 hash, works once, and ends at `expires_at`. `accesses` are
 * the ship-to accesses that the new member starts with, as the API takes them.
 */
export const Invitation = model
  .define(
    { name: "b2b_invitation", tableName: "b2b_invitation" },
    {
      id: model.id({ prefix: "invt" }).primaryKey(),
      email: model.text().searchable(),
      status: model.enum(["pending", "accepted", "revoked"]).default("pending"),
      role_ids: model.array().default([]),
      job_title: model.text().nullable(),
      accesses: model.json().nullable(),
      token_hash: model.text(),
      expires_at: model.dateTime(),
      sent_at: model.dateTime().nullable(),
      send_error: model.text().nullable(),
      accepted_at: model.dateTime().nullable(),
      member_id: model.text().nullable(),
      origin: model.enum(["company", "clerk", "domain"]).default("company"),
      company: model.belongsTo(() => Company, { mappedBy: "invitations" }),
    }
  )
  .indexes([
    { on: ["token_hash"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["company_id", "email"],
      unique: true,
      where: "status = 'pending' AND deleted_at IS NULL",
    },
  ])
