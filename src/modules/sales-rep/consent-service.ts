import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { connectionOf } from "../../utils/connection"
import { transactionOf } from "../../utils/transaction"
import {
  endConsents,
  repsOfCompany,
  resumeConsents,
  type CompanyReach,
  type ConsentToEnd,
  type RepOfCompany,
} from "./queries/consents"
import { SalesRepTables } from "./tables"
import type { RepConsentRow } from "./types"

export type NewConsent = Pick<
  RepConsentRow,
  "company_id" | "sales_rep_id" | "member_id" | "expires_at"
>

/** A company's say in who acts for it. */
export class ConsentService extends SalesRepTables {
  /** The active reps of the offices that a company buys from, and what it said of each. */
  @InjectManager()
  async repsOfCompany(
    company: CompanyReach,
    page: { limit: number; offset: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RepOfCompany[]> {
    return await repsOfCompany(connectionOf(context), company, page)
  }

  /**
   * Ends what a company said of a rep, and writes what it says now, if anything.
   * @throws a duplicate where another member says it at the same moment
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeConsent(
    end: ConsentToEnd,
    consent: NewConsent | null,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ ended: string[]; given: RepConsentRow[] }> {
    const ended = await endConsents(transactionOf(context), end, now)
    const given = await this.createB2bRepConsents(
      consent ? [{ ...consent, given_at: now }] : [],
      context
    )
    return { ended, given }
  }

  /** Takes back what `changeConsent` did. */
  @InjectManager()
  @InjectTransactionManager()
  async undoConsent(
    { ended, given }: { ended: string[]; given: string[] },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await this.deleteB2bRepConsents(given, context)
    await resumeConsents(transactionOf(context), ended)
  }
}
