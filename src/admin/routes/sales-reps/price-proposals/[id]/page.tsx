import { Skeleton } from "@medusajs/ui"
import { useState } from "react"
import { useParams, type UIMatch } from "react-router-dom"
import type {
  AdminBackTestAnswer,
  AdminPriceProposalAnswer,
} from "../../../../answers"
import { useAnswer } from "../../../../hooks/use-answer"
import { ProposalBackTest } from "../../../../sections/proposal-back-test"
import { ProposalGeneral } from "../../../../sections/proposal-general"
import { ProposalLines } from "../../../../sections/proposal-lines"

const path = (id: string) => `/admin/b2b/price-proposals/${id}`

const useProposal = (id: string) =>
  useAnswer<AdminPriceProposalAnswer>(path(id))

/** One proposal: what it is, why it waits, and what past orders would have come to. */
const PriceProposalPage = () => {
  const { id = "" } = useParams()
  const [months, setMonths] = useState(12)
  const { data, error } = useProposal(id)
  const tested = useAnswer<AdminBackTestAnswer>(`${path(id)}/back-test`, {
    months,
  })
  if (error) {
    // The dashboard's own page for it: 404 reads "no such page".
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const proposal = data.price_proposal
  return (
    <div className="flex flex-col gap-y-3">
      <ProposalGeneral proposal={proposal} />
      <ProposalLines
        proposal={proposal}
        tested={tested.data?.back_test.lines ?? []}
      />
      <ProposalBackTest tested={tested} months={months} onMonths={setMonths} />
    </div>
  )
}

export default PriceProposalPage

export const handle = {
  breadcrumb: (match: UIMatch) => <ProposalTitle id={match.params.id ?? ""} />,
}

function ProposalTitle({ id }: { id: string }) {
  const { data } = useProposal(id)
  return data?.price_proposal.title ?? null
}
