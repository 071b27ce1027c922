import type { AdminOffice } from "../answers"
import { useAnswer } from "./use-answer"

/** The merchant's sales offices, and as options of a choice. */
export function useOffices() {
  const { data } = useAnswer<{ offices: AdminOffice[] }>("/admin/b2b/offices", {
    limit: 100,
  })
  const offices = data?.offices ?? []
  return {
    offices,
    options: offices.map(({ id, name }) => ({ value: id, label: name })),
  }
}
