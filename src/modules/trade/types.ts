import type { InferTypeOf } from "@medusajs/framework/types"
import type { Account } from "./models/account"
import type { Application } from "./models/application"
import type { OrderHeader } from "./models/order-header"
import type { PaymentTerm } from "./models/payment-term"
import type { SalesOffice } from "./models/sales-office"

/** Medusa infers a nullable relation as if it were always there. */
export type AccountRow = Omit<InferTypeOf<typeof Account>, "payment_term"> & {
  payment_term: PaymentTermRow | null
}
export type ApplicationRow = InferTypeOf<typeof Application>
export type OrderHeaderRow = InferTypeOf<typeof OrderHeader>
export type PaymentTermRow = InferTypeOf<typeof PaymentTerm>
export type SalesOfficeRow = InferTypeOf<typeof SalesOffice>
