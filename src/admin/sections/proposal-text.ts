import { useTranslation } from "react-i18next"
import type { AdminPriceProposal } from "../answers"

/** How far a price is below another, in percent with one decimal; null: not known. */
export function percentBelow(
  own: number | string | null,
  proposed: number | string | null
): string | null {
  if (own === null || proposed === null || Number(own) === 0) {
    return null
  }
  const below = (1 - Number(proposed) / Number(own)) * 100
  return `${below.toFixed(1)} %`
}

/** The furthest that one of its lines is below what is paid today. */
export function mostBelow({ lines }: AdminPriceProposal): string {
  const known = lines.filter(
    ({ own_price, proposed_price }) =>
      own_price !== null && proposed_price !== null
  )
  const [first, ...rest] = known
  if (!first) {
    return "-"
  }
  const furthest = rest.reduce(
    (most, line) => (share(line) < share(most) ? line : most),
    first
  )
  return percentBelow(furthest.own_price, furthest.proposed_price) ?? "-"
}

function share({
  own_price,
  proposed_price,
}: AdminPriceProposal["lines"][number]): number {
  return Number(proposed_price) / Number(own_price)
}

/** Whom a proposal is for, in words. */
export function useProposalTarget() {
  const { t } = useTranslation("b2b")
  return ({
    target_type,
    account_number,
    company_name,
    sales_rep_name,
  }: AdminPriceProposal): string =>
    target_type === "sales_rep"
      ? t("proposals.ofRep", { name: sales_rep_name })
      : [account_number, company_name].filter(Boolean).join(" ")
}
