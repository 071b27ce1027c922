import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/**
 * An e-mail domain whose holders may join the company with `role_ids`, once they
 * have shown that they read mail there. A domain belongs to one company.
 */
export const EmailDomain = model
  .define(
    { name: "b2b_email_domain", tableName: "b2b_email_domain" },
    {
      id: model.id({ prefix: "emdom" }).primaryKey(),
      domain: model.text(),
      role_ids: model.array().default([]),
      company: model.belongsTo(() => Company, { mappedBy: "email_domains" }),
    }
  )
  .indexes([{ on: ["domain"], unique: true, where: "deleted_at IS NULL" }])
