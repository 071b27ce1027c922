import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminScheduleLine } from "../answers"
import { useChange } from "../hooks/use-change"
import {
  bodyOf,
  changed,
  draftOf,
  isBlank,
  newDraft,
  problemOf,
  refusedLine,
  type LineDraft,
} from "./line-draft"
import { isTable, pastedLines } from "./pasted-lines"
import { takenRows, type EditedLine } from "./taken-rows"
import { useSkus } from "./use-skus"

/** As many as the server writes at once. */
const MOST = 1000

type State = {
  added: LineDraft[]
  edited: Record<string, EditedLine>
  removed: string[]
}
type Refusal = { key: string | null; message: string }

const nothing: State = { added: [], edited: {}, removed: [] }

/**
 * What was typed, pasted and struck out, until it is saved, all or none.
 * @param lines the saved ones that are seen
 */
export function useLineGrid(scheduleId: string, lines: AdminScheduleLine[]) {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/pricing-schedules/${scheduleId}`
  const [state, setState] = useState(nothing)
  const [refusal, setRefusal] = useState<Refusal>()
  /** The row to turn to; a new object each time that it is sought. */
  const [sought, setSought] = useState<Pick<Refusal, "key">>()
  const write = useChange()
  const mapAdded = (each: (draft: LineDraft) => LineDraft) => {
    setState((now) => ({ ...now, added: now.added.map(each) }))
  }
  const lookUp = useSkus(path, mapAdded)
  const edits = Object.values(state.edited).filter(
    ({ line }) => !state.removed.includes(line.id)
  )
  const drafts = [...state.added, ...edits.map(({ draft }) => draft)].filter(
    (draft) => !isBlank(draft)
  )
  const taken = takenRows(edits, [
    ...drafts,
    ...lines
      .filter(({ id }) => !(id in state.edited || state.removed.includes(id)))
      .map(draftOf),
  ])
  const problemIn = (draft: LineDraft) =>
    problemOf(draft) ?? (taken.has(draft.key) ? "taken" : null)

  const add = (rows: LineDraft[]) => {
    if (state.added.length + rows.length > MOST) {
      toast.error(t("scheduleLines.tooMany", { most: MOST }))
      return
    }
    setState((now) => ({ ...now, added: [...rows, ...now.added] }))
    lookUp(rows)
  }

  return {
    added: state.added,
    changes: drafts.length + state.removed.length,
    isOpen: state.added.length > 0 || drafts.length + state.removed.length > 0,
    problemIn,
    problems: drafts.filter((draft) => problemIn(draft) !== null),
    refusal,
    sought,
    showProblem: () => {
      const problem = drafts.find((draft) => problemIn(draft) !== null)
      setSought({ key: problem?.key ?? null })
    },
    isSaving: write.isPending,
    lookUp,
    rowOf: (line: AdminScheduleLine) =>
      state.edited[line.id]?.draft ?? draftOf(line),
    isEdited: (id: string) => id in state.edited,
    isRemoved: (id: string) => state.removed.includes(id),
    addRow: () => {
      add([newDraft()])
    },
    /** @returns whether the text was a table, and so was taken */
    paste: (text: string) => {
      if (!isTable(text)) {
        return false
      }
      const rows = pastedLines(text)
      if (rows.length === 0) {
        toast.error(t("scheduleLines.nothingPasted"))
      } else {
        add(rows)
      }
      return true
    },
    editNew: (key: string, change: Partial<LineDraft>) => {
      setRefusal(undefined)
      mapAdded((draft) => (draft.key === key ? changed(draft, change) : draft))
    },
    edit: (line: AdminScheduleLine, change: Partial<LineDraft>) => {
      setRefusal(undefined)
      setState((now) => {
        const draft = changed(
          now.edited[line.id]?.draft ?? draftOf(line),
          change
        )
        return { ...now, edited: { ...now.edited, [line.id]: { draft, line } } }
      })
    },
    removeNew: (key: string) => {
      setState((now) => ({
        ...now,
        added: now.added.filter((draft) => draft.key !== key),
      }))
    },
    toggleRemoved: (id: string) => {
      setState((now) => ({
        ...now,
        removed: now.removed.includes(id)
          ? now.removed.filter((other) => other !== id)
          : [...now.removed, id],
      }))
    },
    discard: () => {
      setState(nothing)
      setRefusal(undefined)
    },
    save: () => {
      setRefusal(undefined)
      write.mutate(
        {
          path: `${path}/lines`,
          body: { lines: drafts.map(bodyOf), remove: state.removed },
        },
        {
          onSuccess: () => {
            setState(nothing)
            toast.success(
              t("scheduleLines.saved", {
                count: drafts.length + state.removed.length,
              })
            )
          },
          onError: ({ message }) => {
            const at = refusedLine(message)
            const key = at === null ? null : (drafts[at]?.key ?? null)
            setRefusal({ key, message })
            setSought({ key })
          },
        }
      )
    },
  }
}

export type LineGrid = ReturnType<typeof useLineGrid>
