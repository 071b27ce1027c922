import { Modules } from "@medusajs/framework/utils"
import { dayAtOffset } from "./calendar-offset"
import type { OfferDataRow } from "./company-data"
import { ensureRows, pick, type Seeding } from "./seeding"

type Ties = { officeId: string; categories: Map<string, { id: string }> }

/** The office's offers: codes, so that no price in the demo changes by itself. */
export async function ensureOffers(
  seeding: Seeding,
  { officeId, categories }: Ties
): Promise<void> {
  const service = seeding.container.resolve(Modules.PROMOTION)
  const { offers } = seeding.data
  const instant = (offset: string | null, time: string) => {
    const day = dayAtOffset(seeding.today, offset)
    return day === null ? null : new Date(`${day}T${time}Z`)
  }
  await ensureRows<OfferDataRow, { code?: string }>(seeding, {
    noun: "offers",
    wanted: offers,
    key: (row) => row.code,
    rowKey: (promotion) => promotion.code ?? "",
    find: () => service.listPromotions({ code: offers.map((row) => row.code) }),
    create: (missing) =>
      service.createPromotions(
        missing.map((row) => ({
          code: row.code,
          type: "standard" as const,
          status: "active" as const,
          is_automatic: false,
          rules: [
            {
              attribute: "b2b.office_id",
              operator: "in" as const,
              values: [officeId],
            },
            {
              attribute: "b2b.order_value",
              operator: "gte" as const,
              values: [String(row.order_value)],
            },
          ],
          application_method: {
            type: "percentage" as const,
            target_type: "items" as const,
            allocation: "across" as const,
            value: row.percent,
            currency_code: "gbp",
            target_rules: [
              {
                attribute: "items.product.categories.id",
                operator: "in" as const,
                values: [pick(categories, row.category).id],
              },
            ],
          },
          campaign: {
            name: row.code,
            campaign_identifier: row.code,
            starts_at: instant(row.starts_on, "00:00"),
            ends_at: instant(row.ends_on, "23:59"),
          },
        }))
      ),
  })
}
