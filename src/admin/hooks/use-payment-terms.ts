import { useAnswer } from "./use-answer"

type Term = { id: string; name: string }

/** The merchant's payment terms; `known` is there whether or not it is listed. */
export function usePaymentTerms(known: Term | null = null) {
  const { data } = useAnswer<{ payment_terms: Term[] }>(
    "/admin/b2b/payment-terms"
  )
  const terms = data?.payment_terms ?? []
  const isListed = known === null || terms.some(({ id }) => id === known.id)
  return (isListed ? terms : [known, ...terms]).map(({ id, name }) => ({
    value: id,
    label: name,
  }))
}
