import { model } from "@medusajs/framework/utils"
import { Member } from "./member"

/**
 * A named set of permissions. Built-in roles have no company; their permissions
 * come from `domain/roles.ts`, so that a new version can add to them.
 */
export const Role = model
  .define(
    { name: "b2b_role", tableName: "b2b_role" },
    {
      id: model.id({ prefix: "role" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      company_id: model.text().nullable(),
      permissions: model.array().default([]),
      members: model.manyToMany(() => Member, { mappedBy: "roles" }),
    }
  )
  .indexes([
    {
      on: ["company_id", "code"],
      unique: true,
      where: "company_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      on: ["code"],
      unique: true,
      where: "company_id IS NULL AND deleted_at IS NULL",
    },
  ])
