import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountRow } from "../../../modules/trade"
import { IN_CATALOGS } from "../../catalog/queries/visible-ids"
import { visibilityOf } from "../../catalog/visibility"

/** A variant as an account is offered it. */
export type OfferedVariant = {
  id: string
  sku: string | null
  /** The product's. */
  title: string
  variant_title: string | null
  price_set_id: string | null
  /** Base units in stock for the office's channel; null: as many as one likes. */
  available: number | null
}

type Row = Omit<OfferedVariant, "available"> & { available: string | null }

/**
 * Those of these variants that an account is offered: published, on sale at its
 * office and listed by its catalogs, with what is in stock. Two queries, however many
 * there are: Query would read each with all its stock, which takes as long as making
 * the cart.
 */
export async function offeredVariants(
  container: MedusaContainer,
  account: AccountRow,
  variantIds: readonly string[]
): Promise<Map<string, OfferedVariant>> {
  const visibility = await visibilityOf(container, account)
  const catalogs = visibility === "everything" ? null : visibility.catalog_ids
  if (variantIds.length === 0 || catalogs?.length === 0) {
    return new Map()
  }
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(
      `${OFFERED} AND v.id = ANY(CAST(:ids AS text[]))
       ${catalogs === null ? "" : `AND ${IN_CATALOGS}`}`,
      {
        ids: [...new Set(variantIds)],
        channel: account.office.sales_channel_id,
        ...(catalogs === null ? {} : { catalogs }),
      }
    )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        available: row.available === null ? null : Number(row.available),
      },
    ])
  )
}

/** Stock counts as core's does at the till: what of each part the channel's places have. */
const OFFERED = `
  SELECT v.id, v.sku, p.title, v.title AS variant_title, priced.price_set_id,
    CASE WHEN v.manage_inventory AND NOT v.allow_backorder
      THEN coalesce(stock.available, 0) END AS available
  FROM product_variant v
  JOIN product p ON p.id = v.product_id AND p.deleted_at IS NULL
  LEFT JOIN product_variant_price_set priced
    ON priced.variant_id = v.id AND priced.deleted_at IS NULL
  LEFT JOIN LATERAL (
    SELECT min(floor(coalesce((
      SELECT sum(level.stocked_quantity - level.reserved_quantity)
      FROM inventory_level level
      JOIN sales_channel_stock_location place
        ON place.stock_location_id = level.location_id
        AND place.sales_channel_id = :channel AND place.deleted_at IS NULL
      WHERE level.inventory_item_id = part.inventory_item_id
        AND level.deleted_at IS NULL
    ), 0) / part.required_quantity)) AS available
    FROM product_variant_inventory_item part
    WHERE part.variant_id = v.id AND part.deleted_at IS NULL
  ) stock ON v.manage_inventory AND NOT v.allow_backorder
  WHERE v.deleted_at IS NULL AND p.status = 'published'
    AND EXISTS (
      SELECT 1 FROM product_sales_channel sold
      WHERE sold.product_id = p.id AND sold.deleted_at IS NULL
        AND sold.sales_channel_id = :channel)`
