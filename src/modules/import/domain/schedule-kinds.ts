import { z } from "@medusajs/framework/zod"
import {
  currencyCode,
  day,
  email,
  exportedText,
  handle,
  id,
  oneOf,
  scheduleCode,
  signedDecimal,
  yesOrNo,
} from "./cells"
import { may, must, type Kind } from "./columns"

/** The files around contract prices; the prices themselves are `price-kinds.ts`. */
export const SCHEDULE_KINDS = {
  pricing_schedules: {
    entity: "pricing_schedule",
    key: ["code"],
    columns: {
      code: must(scheduleCode),
      name: must(exportedText(200)),
      description: may(exportedText(1000)),
      office: may(exportedText(50)),
      currency: may(currencyCode),
      status: may(oneOf(["draft", "active", "closed"])),
      effective_from: may(day),
      effective_to: may(day),
      net: may(yesOrNo),
    },
  },
  schedule_assignments: {
    entity: "schedule_assignment",
    key: [
      "schedule",
      "target_type",
      "company",
      "account",
      "office",
      "ship_to",
      "price_group",
      "sales_rep",
    ],
    columns: {
      schedule: must(scheduleCode),
      target_type: must(
        oneOf([
          "ship_to",
          "account",
          "company",
          "sales_rep",
          "price_group",
          "everyone",
        ])
      ),
      company: may(handle),
      account: may(exportedText(50)),
      office: may(exportedText(50)),
      ship_to: may(exportedText(100)),
      price_group: may(exportedText(200)),
      sales_rep: may(z.union([id, email])),
      starts_on: may(day),
      ends_on: may(day),
      own_orders_only: may(yesOrNo),
    },
  },
  variant_costs: {
    entity: "variant_cost",
    key: ["sku", "variant", "currency"],
    one_of: ["sku", "variant"],
    columns: {
      sku: may(exportedText(200)),
      variant: may(id),
      currency: must(currencyCode),
      amount: must(signedDecimal),
    },
  },
} as const satisfies Record<string, Kind>
