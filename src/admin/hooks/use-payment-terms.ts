import type {
  AdminPaymentTerm,
  AdminPaymentTermsAnswer,
} from "../../api/admin/b2b/offices/types"
import { useAnswer } from "./use-answer"

type Term = Pick<AdminPaymentTerm, "id" | "name">

/** An office's payment terms; `known` is there whether or not it is listed. */
export function usePaymentTerms(officeId: string, known: Term | null = null) {
  const { data } = useAnswer<AdminPaymentTermsAnswer>(
    `/admin/b2b/offices/${officeId}/payment-terms`
  )
  const terms: Term[] = data?.payment_terms ?? []
  const isListed = known === null || terms.some(({ id }) => id === known.id)
  return (isListed ? terms : [known, ...terms]).map(({ id, name }) => ({
    value: id,
    label: name,
  }))
}
