import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { isDuplicate } from "../../utils/duplicate"
import { Account } from "./models/account"
import { Application } from "./models/application"
import { OrderHeader } from "./models/order-header"
import { PaymentTerm } from "./models/payment-term"
import { SalesOffice } from "./models/sales-office"

/**
 * Saves sales offices, applications, accounts and order headers. The keys are the models'
 * names: Query calls the methods made from them.
 */
export class TradeModuleService extends MedusaService({
  B2bAccount: Account,
  B2bApplication: Application,
  B2bOrderHeader: OrderHeader,
  B2bPaymentTerm: PaymentTerm,
  B2bSalesOffice: SalesOffice,
}) {
  /**
   * Marks that an order is about to be made of this header's cart, and holds its
   * PO number for it alone.
   * @returns false where another header holds that PO number: nothing was changed
   */
  @InjectManager()
  async beginCompletion(
    headerId: string,
    claim: { po_number: string | null; now: Date },
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    try {
      await this.updateB2bOrderHeaders(
        {
          id: headerId,
          completion_started_at: claim.now,
          claimed_po_number: claim.po_number,
        },
        context
      )
      return true
    } catch (error) {
      if (claim.po_number !== null && isDuplicate(error)) {
        return false
      }
      throw error
    }
  }
}
