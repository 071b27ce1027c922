import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { PriceImport } from "./models/price-import"
import { PriceProposal } from "./models/price-proposal"
import { PriceProposalLine } from "./models/price-proposal-line"
import { PricingSchedule } from "./models/pricing-schedule"
import { ScheduleAssignment } from "./models/schedule-assignment"
import { ScheduleLine } from "./models/schedule-line"
import { ScheduleList } from "./models/schedule-list"
import { VariantCost } from "./models/variant-cost"
import {
  accountSchedules,
  type AccountSchedule,
} from "./queries/account-schedules"
import type { AccountTargets, QueryPage } from "./queries/account-targets"
import {
  applyingSchedules,
  type ApplyingSchedule,
  type PriceBuyer,
} from "./queries/applying-schedules"
import {
  exportFile,
  type ExportedRow,
  type ExportPage,
  type PricingExport,
} from "./queries/export-files"
import { priceConflicts, type PriceConflict } from "./queries/price-conflicts"
import { scheduleCounts, type ScheduleCounts } from "./queries/schedule-counts"
import { formulaSchedules, staleSchedules } from "./queries/formula-schedules"
import { priceBreaks, type PriceBreak } from "./queries/price-breaks"
import {
  priceCandidates,
  type PriceCandidate,
} from "./queries/price-candidates"
import { connectionOf } from "../../utils/connection"

/**
 * The tables of contract prices, and what is read across them. The keys are the models'
 * names: Query calls the methods made from them.
 */
export class PriceReads extends MedusaService({
  B2bPricingSchedule: PricingSchedule,
  B2bPricingScheduleLine: ScheduleLine,
  B2bPricingScheduleAssignment: ScheduleAssignment,
  B2bPricingScheduleList: ScheduleList,
  B2bVariantCost: VariantCost,
  B2bPriceImport: PriceImport,
  B2bPriceProposal: PriceProposal,
  B2bPriceProposalLine: PriceProposalLine,
}) {
  /** The schedules that price a buyer's orders on a day, in one query. */
  @InjectManager()
  async applyingSchedules(
    buyer: PriceBuyer,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ApplyingSchedule[]> {
    return await applyingSchedules(connectionOf(context), buyer)
  }

  /** How many lines and assignments each of these schedules has. */
  @InjectManager()
  async scheduleCounts(
    ids: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ScheduleCounts[]> {
    return await scheduleCounts(connectionOf(context), ids)
  }

  /** A page of the ways in which an account and its sites have schedules. */
  @InjectManager()
  async accountSchedules(
    account: AccountTargets,
    page: QueryPage,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ rows: AccountSchedule[]; count: number }> {
    return await accountSchedules(connectionOf(context), account, page)
  }

  /** A page of the goods that several schedules of one level price for an account. */
  @InjectManager()
  async priceConflicts(
    account: AccountTargets,
    day: string,
    page: QueryPage,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ rows: PriceConflict[]; count: number }> {
    return await priceConflicts(connectionOf(context), account, day, page)
  }

  /** Quantities from which another price may begin, lowest first. */
  @InjectManager()
  async priceBreaks(
    asked: Parameters<typeof priceBreaks>[1],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<PriceBreak[]> {
    return await priceBreaks(connectionOf(context), asked)
  }

  /** Every price of a price set that a buyer's assignments and open lists hold. */
  @InjectManager()
  async priceCandidates(
    buyer: PriceBuyer,
    priceSetId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<PriceCandidate[]> {
    return await priceCandidates(connectionOf(context), buyer, priceSetId)
  }

  /** The next rows of a file that the import takes. */
  @InjectManager()
  async exportFile(
    file: PricingExport,
    page: ExportPage,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ExportedRow[]> {
    return await exportFile(connectionOf(context), file, page)
  }

  /** Schedules whose prices may follow from a change of these variants. */
  @InjectManager()
  async formulaSchedules(
    variantIds: string[],
    changed?: "cost",
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    return await formulaSchedules(connectionOf(context), variantIds, changed)
  }

  /** Schedules that were compiled before something changed that they may follow from. */
  @InjectManager()
  async staleSchedules(
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    return await staleSchedules(connectionOf(context))
  }
}
