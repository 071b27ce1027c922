import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { definedOf } from "../../utils/defined"
import { transactionOf } from "../../utils/transaction"
import { canDecide } from "./domain/application/status"
import { Account } from "./models/account"
import { Application } from "./models/application"
import { OrderHeader } from "./models/order-header"
import { PaymentTerm } from "./models/payment-term"
import { SalesOffice } from "./models/sales-office"
import { lockApplication } from "./queries/lock-application"
import type {
  ApplicationDecision,
  ApplicationInput,
  ApplicationRow,
  NewAccount,
} from "./types"

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

  /**
   * Saves an application, or tells that its customer has one pending with that
   * office: of two at the same time exactly one is saved.
   * @returns null where there is one already
   */
  @InjectManager()
  async submitApplication(
    application: ApplicationInput,
    @MedusaContext() context: Context = {}
  ): Promise<ApplicationRow | null> {
    try {
      return await this.createB2bApplications(definedOf(application), context)
    } catch (error) {
      if (isDuplicate(error)) {
        return null
      }
      throw error
    }
  }

  /**
   * Opens an account.
   * @returns null where its number belongs to another account of that office
   */
  @InjectManager()
  async openAccount(
    account: NewAccount,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string } | null> {
    try {
      return await this.createB2bAccounts(account, context)
    } catch (error) {
      if (isDuplicate(error)) {
        return null
      }
      throw error
    }
  }

  /**
   * Writes a decision, if the application still waits for one: of two decisions at
   * the same time one finds the other's.
   * @returns the application as it is now, and whether this call decided it
   */
  @InjectManager()
  @InjectTransactionManager()
  async decideApplication(
    id: string,
    decision: ApplicationDecision,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ application: ApplicationRow | null; decided: boolean }> {
    const status = await lockApplication(transactionOf(context), id)
    if (status === null || !canDecide(status, decision.status)) {
      const [application] = await this.listB2bApplications({ id }, {}, context)
      return { application: application ?? null, decided: false }
    }
    const application = await this.updateB2bApplications(
      { id, ...decision },
      context
    )
    return { application, decided: true }
  }
}

/** How a broken unique index arrives: as Medusa's words, or as PostgreSQL's code. */
function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Error &&
    (Reflect.get(error, "code") === "23505" ||
      (error instanceof MedusaError &&
        error.message.includes("already exists")))
  )
}
