import { z } from "@medusajs/framework/zod"
import {
  ORDER_HISTORY_GROUPS,
  ORDER_HISTORY_ORDERS,
  ORDER_HISTORY_STATUSES,
} from "../../modules/trade"
import { calendarDay, entityId, text } from "../../utils/body-fields"
import { orderBy, pageParams, searchText } from "../../utils/list-params"

/** PostgreSQL knows no year 0, and nobody traded here before 1900. */
const day = calendarDay.refine((value) => value >= "1900", "is too long ago")

/** What the order history can be filtered by. */
export const historyParams = z.strictObject({
  q: searchText,
  member_id: entityId.optional(),
  ship_to_id: entityId.optional(),
  project_id: entityId.optional(),
  office_id: entityId.optional(),
  po_number: text(60).optional(),
  placed_from: day.optional(),
  placed_to: day.optional(),
  status: z.enum(ORDER_HISTORY_STATUSES).optional(),
})

export const historyListParams = historyParams.extend({
  order: orderBy(ORDER_HISTORY_ORDERS).default("-placed_at"),
  ...pageParams(20),
})

export const historyTotalParams = historyParams.extend({
  group_by: z.enum(ORDER_HISTORY_GROUPS),
  ...pageParams(100),
})

/** The store's: also a child company's, with the right to. */
const ofCompany = { company_id: entityId.optional() }

export const storeOrderParams = z.strictObject(ofCompany)
export const storeHistoryParams = historyParams.extend(ofCompany)
export const storeHistoryListParams = historyListParams.extend(ofCompany)
export const storeHistoryTotalParams = historyTotalParams.extend(ofCompany)

export type HistoryParams = z.infer<typeof historyParams>
export type HistoryListParams = z.infer<typeof historyListParams>
export type HistoryTotalParams = z.infer<typeof historyTotalParams>
export type StoreOrderParams = z.infer<typeof storeOrderParams>
export type StoreHistoryParams = z.infer<typeof storeHistoryParams>
export type StoreHistoryListParams = z.infer<typeof storeHistoryListParams>
export type StoreHistoryTotalParams = z.infer<typeof storeHistoryTotalParams>
