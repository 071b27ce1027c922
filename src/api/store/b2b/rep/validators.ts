import { z } from "@medusajs/framework/zod"
import { pageParams, searchText } from "../../../../utils/list-params"
import { REP_ACCOUNT_VIEWS } from "../../../../workflows/sales-rep/queries/rep-accounts"

export const StoreAcceptRepInvitation = z.strictObject({
  token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, "is not the token of an invitation's link"),
})

export type StoreAcceptRepInvitation = z.output<typeof StoreAcceptRepInvitation>

export const StoreRepAccountParams = z.strictObject({
  q: searchText,
  view: z.enum(REP_ACCOUNT_VIEWS).default("all"),
  ...pageParams(50),
})

export const StoreOpenCartParams = z.strictObject(pageParams(50))

export type StoreRepAccountParams = z.output<typeof StoreRepAccountParams>
export type StoreOpenCartParams = z.output<typeof StoreOpenCartParams>
