import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MathBN,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { connectionOf } from "../../utils/connection"
import type { CalendarDay } from "../../utils/calendar-day"
import type { CatalogueError } from "../../utils/catalogue-error"
import { transactionOf } from "../../utils/transaction"
import { exceedsLimit, refuseCredit } from "./domain/credit-check"
import {
  creditStanding,
  keepFree,
  type CreditStanding,
} from "./domain/credit-standing"
import { balanceDelta } from "./domain/ledger"
import { shareOf } from "./domain/credit-group"
import { creditErrors } from "./errors"
import { CreditGroupService } from "./group-service"
import {
  readFigures,
  readOverdue,
  type HeldFigures,
} from "./queries/credit-figures"
import { lockGroup, readGroup } from "./queries/credit-group"
import { lockFacility, lockReservation } from "./queries/lock-facility"
import { markSeen } from "./queries/mark-seen"
import { readOpenDocuments, type OpenDocuments } from "./queries/open-documents"
import { noteHeld, rehold, takeOver } from "./queries/hold"
import { deleteEntry, writeEntry } from "./queries/write-entry"
import { writeReservation } from "./queries/write-reservation"
import type { CreditAuthor, CreditClaim, CreditDocument } from "./types"

export type Reserved = { refusal: CatalogueError | null; over_limit: boolean }

/** What accounts may owe, what they owe, and what their orders hold of it. */
export class CreditModuleService extends CreditGroupService {
  /** How an account stands, and what one header of it holds; null: nothing is known of it. */
  @InjectManager()
  async standing(
    accountId: string,
    { today, header_id }: { today: CalendarDay; header_id?: string },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ standing: CreditStanding; held: string } | null> {
    const connection = connectionOf(context)
    const figures = (
      await readFigures(connection, [accountId], header_id ?? null)
    ).get(accountId)
    return figures
      ? {
          standing: await standingOf(connection, accountId, { figures, today }),
          held: figures.held,
        }
      : null
  }

  /**
   * Sets credit aside for an order that is about to be made; no two orders get the same.
   * @returns why it cannot; nothing was written then
   */
  @InjectManager()
  @InjectTransactionManager()
  async reserve(
    claim: CreditClaim,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Reserved> {
    const trx = transactionOf(context)
    const { account_id, order_header_id, amount, today } = claim
    await lockFacility(trx, claim)
    const figures = (await readFigures(trx, [account_id], order_header_id)).get(
      account_id
    )
    if (!figures) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The credit facility of account ${account_id} was locked, and is gone.`
      )
    }
    if (figures.group_id !== null) {
      await lockGroup(trx, figures.group_id)
    }
    const standing = keepFree(
      await standingOf(trx, account_id, { figures, today }),
      claim.awaiting_approval
    )
    const order = { amount, held: figures.held, today }
    const refusal = refuseCredit(standing, order)[0]
    if (refusal) {
      return { refusal, over_limit: false }
    }
    await writeReservation(trx, claim)
    await noteHeld(trx, claim, {
      before: figures.held,
      after: amount,
      reason: null,
    })
    return { refusal: null, over_limit: exceedsLimit(standing, order) }
  }

  /**
   * Brings what a header holds to what its order comes to now.
   * @param change `total` of the order ("0": cancelled, or it never came to be) and what
   *   was `captured` of it; left out: as before
   * @returns whether it holds another amount now
   */
  @InjectManager()
  @InjectTransactionManager()
  async holdFor(
    headerId: string,
    change: {
      total?: string
      captured?: string
      reason: string
      actor: CreditAuthor
      now: Date
    },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const trx = transactionOf(context)
    const row = await lockReservation(trx, headerId)
    if (!row) {
      return false
    }
    return await rehold(trx, row, {
      ...change,
      total: change.total ?? row.total,
      captured: change.captured ?? row.captured,
      invoiced: row.invoiced,
      order_header_id: headerId,
    })
  }

  /**
   * Enters a document; an invoice of an order takes over what that order holds.
   * @returns the line; `known`: it was entered before, with the same amount
   * @throws MedusaError-like refusal where it was entered with another amount
   */
  @InjectManager()
  @InjectTransactionManager()
  async enter(
    document: CreditDocument,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ id: string; known: boolean; refusal: CatalogueError | null }> {
    const trx = transactionOf(context)
    await lockFacility(trx, document)
    const key = `${document.kind}:${document.reference}`
    const balance_delta = balanceDelta(document.kind, document.amount)
    const [known] = await this.listB2bCreditEntries(
      { account_id: document.account_id, key },
      { take: 1 },
      context
    )
    if (known) {
      const same = MathBN.eq(known.balance_delta, balance_delta)
      return {
        id: known.id,
        known: true,
        refusal: same ? null : creditErrors.entryExists(document.reference),
      }
    }
    const { id } = await writeEntry(trx, {
      ...document,
      balance_delta,
      reserved_delta: "0",
      key,
    })
    if (document.kind === "invoice" && document.order_header_id !== null) {
      await takeOver(trx, {
        ...document,
        order_header_id: document.order_header_id,
        reason: `Invoice ${document.reference}`,
      })
    }
    return { id, known: false, refusal: null }
  }

  /**
   * Takes a document out again that was entered a moment ago, by a request that failed
   * then; what people take back is a document of its own.
   */
  @InjectManager()
  @InjectTransactionManager()
  async retract(
    id: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const trx = transactionOf(context)
    const line = await deleteEntry(trx, id)
    if (line?.kind === "invoice" && line.order_header_id !== null) {
      await takeOver(trx, {
        order_header_id: line.order_header_id,
        amount: MathBN.sub(0, line.balance_delta).toString(),
        reason: "The invoice was not entered",
        actor: { type: "system", id: "system", name: "System" },
        now,
      })
    }
  }

  /** What of an account's documents is not paid yet, and how late it is. */
  @InjectManager()
  async openDocuments(
    accountId: string,
    page: { today: CalendarDay; limit: number; offset: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<OpenDocuments> {
    return await readOpenDocuments(connectionOf(context), accountId, page)
  }

  /** Those of these order headers that hold credit for another total than this. */
  @InjectManager()
  async headersThatDiffer(
    totals: ReadonlyMap<string, string>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    const rows = await this.listB2bCreditReservations(
      { order_header_id: [...totals.keys()] },
      { select: ["order_header_id", "total"] },
      context
    )
    return rows
      .filter(
        (row) => !MathBN.eq(row.total, totals.get(row.order_header_id) ?? 0)
      )
      .map(({ order_header_id }) => order_header_id)
  }

  /** Since when the office's books have these headers' orders themselves. */
  @InjectManager()
  async markSeen(
    orderHeaderIds: string[],
    seenAt: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await markSeen(connectionOf(context), orderHeaderIds, seenAt)
  }
}

async function standingOf(
  connection: Parameters<typeof readFigures>[0],
  accountId: string,
  { figures, today }: { figures: HeldFigures; today: CalendarDay }
): Promise<CreditStanding> {
  const { statement, ledger, group_id } = figures
  const overdue =
    statement === null && MathBN.gt(ledger.balance, 0)
      ? await readOverdue(connection, accountId, today)
      : {}
  const group =
    group_id === null ? null : await readGroup(connection, group_id, today)
  return {
    ...creditStanding({ ...figures, ledger: { ...ledger, ...overdue } }),
    group: group && shareOf(group, accountId),
  }
}
