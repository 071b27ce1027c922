import { useQueries, useQuery } from "@tanstack/react-query"
import { createContext, useContext, useMemo, type ReactNode } from "react"
import type { SellingUnit } from "../answers"
import { batched } from "./batch"
import { useAsk } from "./use-ask"
import { useCurrent } from "./use-current"

type Units = { variant_id: string; units: SellingUnit[] }
export type PartNumber = { id: string; variant_id: string; number: string }

type Finders = {
  units: (id: string) => Promise<Units | null>
  partNumber: (id: string) => Promise<PartNumber | null>
}

const FindersContext = createContext<Finders | null>(null)

const variantOf = ({ variant_id }: { variant_id: string }) => variant_id

/** All lines of a screen ask for their variants' units and numbers at once. */
export function VariantProvider({ children }: { children: ReactNode }) {
  const ask = useAsk()
  const finders = useMemo<Finders>(
    () => ({
      units: batched(async (variant_id) => {
        const answer = await ask<{ selling_units: Units[] }>(
          "/store/b2b/selling-units",
          { query: { variant_id } }
        )
        return answer.selling_units
      }, variantOf),
      partNumber: batched(async (variant_id) => {
        const answer = await ask<{ part_numbers: PartNumber[] }>(
          "/store/b2b/part-numbers",
          { query: { variant_id } }
        )
        return answer.part_numbers
      }, variantOf),
    }),
    [ask]
  )
  return (
    <FindersContext.Provider value={finders}>
      {children}
    </FindersContext.Provider>
  )
}

function useFinders(): Finders {
  const finders = useContext(FindersContext)
  if (!finders) {
    throw new Error("useVariant is only for what stands below the shell.")
  }
  return finders
}

/** By what each of these variants is sold; null until it is known. */
export function useUnits(ids: (string | null)[]): (SellingUnit[] | null)[] {
  const { account } = useCurrent()
  const finders = useFinders()
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [account.id, "units", id],
      enabled: id !== null,
      queryFn: () => finders.units(id ?? ""),
    })),
  })
  return answers.map(({ data }) => data?.units ?? null)
}

/** What a variant is sold by, and what the account calls it. */
export function useVariant(id: string | null) {
  const { account } = useCurrent()
  const finders = useFinders()
  const [units = null] = useUnits([id])
  const partNumber = useQuery({
    queryKey: [account.id, "part-number", id],
    enabled: id !== null,
    queryFn: () => finders.partNumber(id ?? ""),
  })
  return {
    /** Null until they are known. */
    units,
    partNumber: partNumber.data ?? null,
  }
}
