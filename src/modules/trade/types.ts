import type { InferTypeOf } from "@medusajs/framework/types"
import type { Account } from "./models/account"
import type { OrderHeader } from "./models/order-header"
import type { PaymentTerm } from "./models/payment-term"
import type { SalesOffice } from "./models/sales-office"

export type AccountRow = InferTypeOf<typeof Account>
export type OrderHeaderRow = InferTypeOf<typeof OrderHeader>
export type PaymentTermRow = InferTypeOf<typeof PaymentTerm>
export type SalesOfficeRow = InferTypeOf<typeof SalesOffice>
