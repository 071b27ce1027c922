import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import {
  PRICING_SCHEDULE_MODULE,
  priceProposalErrors,
  type PriceProposalRow,
  type PricingScheduleModuleService,
  type ProposalStatus,
} from "../../../../modules/pricing-schedule"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph } from "../../../../utils/graph"
import type { StorePriceProposal, StorePriceProposalListAnswer } from "./types"

/** Whose proposals somebody reads. */
export type ProposalFilter = {
  id?: string
  sales_rep_id?: string
  target_type?: "account"
  target_id?: string
  office_id?: string
  status?: ProposalStatus | ProposalStatus[]
}

/** The latest first. */
export async function listProposals(
  container: MedusaContainer,
  filter: ProposalFilter,
  { limit, offset }: { limit: number; offset: number }
): Promise<StorePriceProposalListAnswer> {
  const [rows, count] = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .listAndCountB2bPriceProposals(filter, {
      relations: ["lines"],
      take: limit,
      skip: offset,
      order: { created_at: "DESC", id: "DESC" },
    })
  const named = await namesOf(container, rows)
  return {
    price_proposals: rows.map((row) => present(row, named)),
    count,
    offset,
    limit,
  }
}

/** @throws MedusaError not_found where there is none of those that he may read */
export async function readProposal(
  container: MedusaContainer,
  id: string,
  filter: ProposalFilter = {}
): Promise<StorePriceProposal> {
  const { price_proposals } = await listProposals(
    container,
    { ...filter, id },
    { limit: 1, offset: 0 }
  )
  const [proposal] = price_proposals
  if (!proposal) {
    throw toMedusaError(priceProposalErrors.notFound(id))
  }
  return proposal
}

type Variant = {
  id: string
  sku: string | null
  product?: { title: string } | null
}

type Names = {
  accounts: Map<string, string | null>
  companies: Map<string, string>
  variants: Map<string, Variant>
}

/** Of all that a page of proposals is about, in three statements. */
async function namesOf(
  container: MedusaContainer,
  rows: readonly PriceProposalRow[]
): Promise<Names> {
  const ids = (of: (row: PriceProposalRow) => (string | null)[]) => [
    ...new Set(rows.flatMap(of).filter((id) => id !== null)),
  ]
  const [accounts, companies, variants] = await Promise.all([
    container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bAccounts(
        { id: ids(({ target_id }) => [target_id]) },
        { select: ["id", "number"], take: null }
      ),
    container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listB2bCompanies(
        { id: ids(({ company_id }) => [company_id]) },
        { select: ["id", "name"], take: null }
      ),
    graph<Variant>(container, {
      entity: "product_variant",
      fields: ["id", "sku", "product.title"],
      filters: {
        id: ids(({ lines }) => lines.map(({ variant_id }) => variant_id)),
      },
    }),
  ])
  return {
    accounts: new Map(accounts.map(({ id, number }) => [id, number])),
    companies: new Map(companies.map(({ id, name }) => [id, name])),
    variants: new Map(variants.rows.map((variant) => [variant.id, variant])),
  }
}

function present(row: PriceProposalRow, names: Names): StorePriceProposal {
  const { id, title, note, status, target_type, target_id } = row
  return {
    id,
    title,
    note,
    status,
    target_type,
    target_id,
    company_id: row.company_id,
    office_id: row.office_id,
    currency_code: row.currency_code,
    sales_rep_id: row.sales_rep_id,
    sales_rep_name: row.sales_rep_name,
    starts_on: row.starts_on,
    ends_on: row.ends_on,
    answer_by: row.answer_by,
    approval_reasons: row.approval_reasons,
    decided_by: row.decided_by,
    decision_note: row.decision_note,
    answered_by: row.answered_by,
    answer_note: row.answer_note,
    schedule_id: row.schedule_id,
    account_number: names.accounts.get(target_id) ?? null,
    company_name: names.companies.get(row.company_id ?? "") ?? null,
    created_at: new Date(row.created_at).toISOString(),
    submitted_at: row.submitted_at && new Date(row.submitted_at).toISOString(),
    lines: [...row.lines]
      .sort((a, b) => a.position - b.position)
      .map((line) => ({
        id: line.id,
        variant_id: line.variant_id,
        sku: names.variants.get(line.variant_id)?.sku ?? null,
        title: names.variants.get(line.variant_id)?.product?.title ?? null,
        method: line.method,
        value: MathBN.convert(line.value).toNumber(),
        unit_code: line.unit_code,
        from_quantity: MathBN.convert(line.from_quantity).toNumber(),
        own_price: amount(line.own_price),
        proposed_price: amount(line.proposed_price),
      })),
  }
}

function amount(value: number | null): number | null {
  return value === null ? null : MathBN.convert(value).toNumber()
}
