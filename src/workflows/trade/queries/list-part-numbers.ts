import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountRow } from "../../../modules/trade"
import { literally } from "../../../utils/search"
import { IN_CATALOGS } from "../../catalog/queries/visible-ids"
import { visibilityOf } from "../../catalog/visibility"

/** An account's own number of a variant, with what the shop calls it. */
export type PartNumber = {
  id: string
  number: string
  variant_id: string
  sku: string | null
  title: string | null
  variant_title: string | null
  product_id: string | null
}

type PartNumberFilter = {
  account_id: string
  /** The account, where its member asks: he reads of what he may see alone. */
  seen_by: AccountRow | null
  id?: string | undefined
  /** Contained in the number; where a clerk asks, in the SKU or the title too. */
  q?: string | undefined
  variant_id?: string[] | undefined
}

type Page = { limit: number; offset: number }

/** A page of an account's part numbers, by number. */
export async function listPartNumbers(
  container: MedusaContainer,
  { account_id, seen_by, id, q, variant_id }: PartNumberFilter,
  { limit, offset }: Page
): Promise<{ rows: PartNumber[]; count: number }> {
  const seen = seen_by === null ? null : await seenBy(container, seen_by)
  const conditions = [
    "n.account_id = :account_id AND n.deleted_at IS NULL",
    ...(id === undefined ? [] : ["n.id = :id"]),
    ...(variant_id === undefined
      ? []
      : ["n.variant_id = ANY(CAST(:variant_id AS text[]))"]),
    ...(q ? [seen === null ? ANY_NAME : "n.number ILIKE :like"] : []),
    ...(seen === null ? [] : seen.conditions),
  ]
  const from = `FROM b2b_part_number n
    LEFT JOIN product_variant v ON v.id = n.variant_id AND v.deleted_at IS NULL
    LEFT JOIN product p ON p.id = v.product_id AND p.deleted_at IS NULL
    WHERE ${conditions.join(" AND ")}`
  const values = {
    account_id,
    limit,
    offset,
    ...(id === undefined ? {} : { id }),
    ...(variant_id === undefined ? {} : { variant_id }),
    ...(q ? { like: `%${literally(q)}%` } : {}),
    ...seen?.values,
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [page, counted] = await Promise.all([
    knex.raw<{ rows: PartNumber[] }>(
      `SELECT n.id, n.number, n.variant_id, v.sku, p.title,
         v.title AS variant_title, p.id AS product_id
       ${from} ORDER BY n.number, n.id LIMIT :limit OFFSET :offset`,
      values
    ),
    knex.raw<{ rows: { count: number }[] }>(
      `SELECT CAST(count(*) AS int) AS count ${from}`,
      values
    ),
  ])
  return { rows: page.rows, count: counted.rows[0]?.count ?? 0 }
}

const ANY_NAME =
  "(n.number ILIKE :like OR v.sku ILIKE :like OR p.title ILIKE :like)"

type Seen = { conditions: string[]; values: Record<string, string | string[]> }

/** Products on sale at the account's office that its catalogs list. */
export async function seenBy(
  container: MedusaContainer,
  account: AccountRow
): Promise<Seen> {
  const visibility = await visibilityOf(container, account)
  const catalogs = visibility === "everything" ? null : visibility.catalog_ids
  return {
    conditions: [
      "p.status = 'published'",
      `EXISTS (
         SELECT 1 FROM product_sales_channel sold
         WHERE sold.product_id = p.id AND sold.deleted_at IS NULL
           AND sold.sales_channel_id = :sales_channel_id)`,
      ...(catalogs === null ? [] : [IN_CATALOGS]),
    ],
    values: {
      sales_channel_id: account.office.sales_channel_id,
      ...(catalogs === null ? {} : { catalogs }),
    },
  }
}
