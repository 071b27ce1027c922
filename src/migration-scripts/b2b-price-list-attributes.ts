import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LIST_ATTRIBUTES } from "../modules/pricing-schedule"

const LIST = "plist_b2b_attributes"

/**
 * Each process of Medusa remembers which attributes price rules have, and forgets
 * only what it wrote itself: the first schedule, made by one server, would be unknown
 * to the others. Its memory is read from deleted rules too, so a deleted price list
 * with our attributes makes them known from the start and is seen by nobody.
 */
export default async function seedListAttributes({
  container,
}: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await knex.schema.hasTable("price_list_rule"))) {
    return
  }
  const deleted_at = knex.fn.now()
  await knex("price_list")
    .insert({
      id: LIST,
      title: "Contract prices",
      description: "Tells Medusa the attributes of contract price lists.",
      status: "draft",
      type: "override",
      rules_count: LIST_ATTRIBUTES.length,
      deleted_at,
    })
    .onConflict("id")
    .ignore()
  await knex("price_list_rule")
    .insert(
      LIST_ATTRIBUTES.map((attribute) => ({
        id: `prule_${attribute}`,
        price_list_id: LIST,
        attribute,
        value: JSON.stringify([LIST]),
        deleted_at,
      }))
    )
    .onConflict("id")
    .ignore()
}
