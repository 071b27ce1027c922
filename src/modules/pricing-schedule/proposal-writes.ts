import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/transaction"
import type { ProposalStatus } from "./domain/price-proposal"
import { PriceWrites } from "./price-writes"
import { hasLines, lockProposal, setStatus } from "./queries/move-proposal"
import type { PriceProposalLineRow, PriceProposalRow } from "./types"

export type NewProposal = Pick<
  PriceProposalRow,
  | "title"
  | "note"
  | "target_type"
  | "target_id"
  | "company_id"
  | "office_id"
  | "currency_code"
  | "sales_rep_id"
  | "sales_rep_name"
  | "starts_on"
  | "ends_on"
  | "answer_by"
>

export type NewProposalLine = Pick<
  PriceProposalLineRow,
  "variant_id" | "method" | "value" | "unit_code" | "from_quantity"
>

/** What brings a changed draft back: what it said, and the lines it had and has. */
export type RevisedDraft = { was: NewProposal; gone: string[]; added: string[] }

/** What is written of proposals. */
export class ProposalWrites extends PriceWrites {
  /**
   * Moves a proposal on, once: of two at once the second one is told that it came late.
   * @param lineIds the lines that were judged; of a draft that changed since they are others
   * @returns whether it was moved
   */
  @InjectManager()
  @InjectTransactionManager()
  async moveProposal(
    id: string,
    from: readonly ProposalStatus[],
    to: ProposalStatus,
    lineIds: readonly string[] | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const trx = transactionOf(context)
    const stands =
      (await lockProposal(trx, id, from)) &&
      (lineIds === null || (await hasLines(trx, id, lineIds)))
    if (stands) {
      await setStatus(trx, id, to)
    }
    return stands
  }

  /** Keeps a proposal with its lines, all or none. */
  @InjectManager()
  @InjectTransactionManager()
  async draftProposal(
    proposal: NewProposal,
    lines: readonly NewProposalLine[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<PriceProposalRow> {
    const created = await this.createB2bPriceProposals(proposal, context)
    await this.addLines(created.id, lines, context)
    return created
  }

  /**
   * Has a draft say something else, with these lines and no others.
   * @returns null where it is no draft: nothing was done
   */
  @InjectManager()
  @InjectTransactionManager()
  async reviseDraft(
    id: string,
    proposal: NewProposal,
    lines: readonly NewProposalLine[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RevisedDraft | null> {
    if (!(await lockProposal(transactionOf(context), id, ["draft"]))) {
      return null
    }
    const [was, old] = await Promise.all([
      this.retrieveB2bPriceProposal(id, {}, context),
      this.listB2bPriceProposalLines(
        { proposal_id: id },
        { select: ["id"], take: null },
        context
      ),
    ])
    const gone = old.map((line) => line.id)
    await this.softDeleteB2bPriceProposalLines(gone, {}, context)
    const added = await this.addLines(id, lines, context)
    await this.updateB2bPriceProposals({ id, ...proposal }, context)
    return { was: saidBy(was), gone, added }
  }

  /** Takes back what `reviseDraft` did, while it is a draft. */
  @InjectManager()
  @InjectTransactionManager()
  async undoRevision(
    id: string,
    { was, gone, added }: RevisedDraft,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    if (await lockProposal(transactionOf(context), id, ["draft"])) {
      await this.deleteB2bPriceProposalLines(added, context)
      await this.restoreB2bPriceProposalLines(gone, {}, context)
      await this.updateB2bPriceProposals({ id, ...was }, context)
    }
  }

  private async addLines(
    proposalId: string,
    lines: readonly NewProposalLine[],
    context: Context<EntityManager>
  ): Promise<string[]> {
    const added = await this.createB2bPriceProposalLines(
      lines.map((line, position) => ({
        ...line,
        position,
        proposal_id: proposalId,
      })),
      context
    )
    return added.map(({ id }) => id)
  }
}

function saidBy(row: PriceProposalRow): NewProposal {
  return {
    title: row.title,
    note: row.note,
    target_type: row.target_type,
    target_id: row.target_id,
    company_id: row.company_id,
    office_id: row.office_id,
    currency_code: row.currency_code,
    sales_rep_id: row.sales_rep_id,
    sales_rep_name: row.sales_rep_name,
    starts_on: row.starts_on,
    ends_on: row.ends_on,
    answer_by: row.answer_by,
  }
}
