import { z } from "@medusajs/framework/zod"
import {
  amount,
  currencyCode,
  entityIds,
  text,
} from "../../../../utils/body-fields"
import { pageParams, searchText } from "../../../../utils/list-params"

/** At most 200 accounts share a limit: each order reads how all of them stand. */
const MOST = 200

export const AdminCreateCreditGroup = z.strictObject({
  name: text(120),
  currency_code: currencyCode,
  credit_limit: amount(),
  account_ids: entityIds(MOST),
})

/** What is sent takes the place of what was, `account_ids` as a whole. */
export const AdminUpdateCreditGroup = z.strictObject({
  name: text(120).optional(),
  currency_code: currencyCode.optional(),
  credit_limit: amount().optional(),
  account_ids: entityIds(MOST).optional(),
})

export const AdminCreditGroupParams = z.strictObject({
  q: searchText,
  ...pageParams(20),
})

export type AdminCreateCreditGroup = z.output<typeof AdminCreateCreditGroup>
export type AdminUpdateCreditGroup = z.output<typeof AdminUpdateCreditGroup>
export type AdminCreditGroupParams = z.output<typeof AdminCreditGroupParams>
