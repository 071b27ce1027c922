import type { MedusaContainer } from "@medusajs/framework/types"
import {
  IMPORT_MODULE,
  type ImportModuleService,
  type ImportTurn,
} from "../../../modules/import"
import { b2bOptions } from "../../../options"
import type { Actor } from "../../audit/actor"
import type { AuditLine } from "../../audit/record-audit"
import { ImportEvents } from "../events"
import { letGo } from "./let-go"
import { followPricing, type Effects } from "./pricing-effects"
import { followReps } from "./rep-effects"
import { applyChanges, undoChanges, type Worked } from "./work-on-changes"

const PART = 500

export type PartDone = Effects & {
  /** Something was done, so there may be more. */
  advanced: boolean
}

export const NOTHING_DONE: PartDone = { advanced: false, events: [], audit: [] }

type Batch = {
  id: string
  kind: string
  file_name: string
  requested_by: Actor
}

const PHASES = {
  applying: {
    pending: (turn: ImportTurn, id: string) => turn.toApply(id, PART),
    work: applyChanges,
    record: (turn: ImportTurn) => turn.recordApplied.bind(turn),
    end: "applied",
    event: ImportEvents.APPLIED,
  },
  undoing: {
    pending: (turn: ImportTurn, id: string) => turn.toUndo(id, PART),
    work: undoChanges,
    record: (turn: ImportTurn) => turn.recordUndone.bind(turn),
    end: "undone",
    event: ImportEvents.UNDONE,
  },
} as const

/**
 * Applies or takes back the next rows of a batch, or ends it where none are left.
 * What was written is noted in the same turn; where the process dies in between,
 * the next one finds the rows as they should be and only notes them.
 */
export async function workOnPart(
  scope: MedusaContainer,
  batch: Batch,
  status: keyof typeof PHASES
): Promise<PartDone> {
  const phase = PHASES[status]
  const done = await scope
    .resolve<ImportModuleService>(IMPORT_MODULE)
    .inTurn(async (turn): Promise<PartDone> => {
      const locked = await turn.lockBatch(batch.id, status)
      if (!locked) {
        return { ...NOTHING_DONE, advanced: true }
      }
      const now = b2bOptions().now()
      const changes = await phase.pending(turn, batch.id)
      if (changes.length === 0) {
        const counts = await turn.finish(batch.id, phase.end, now)
        return {
          advanced: true,
          events: [{ name: phase.event, data: { id: batch.id } }],
          audit: [batchLine(batch, phase.end, counts)],
        }
      }
      const worked = await phase.work(scope, changes, now)
      const by = { actor: batch.requested_by, isUndo: status === "undoing" }
      const prices = await followPricing(scope, worked, by)
      const reps = await followReps(scope, worked, by)
      await phase.record(turn)(
        batch.id,
        worked.map(({ id, change_id, outcome, message }) => ({
          id,
          change_id,
          outcome,
          message,
        })),
        now
      )
      letGo(locked.rows_done, locked.rows_done + worked.length)
      return {
        advanced: true,
        events: [...prices.events, ...reps.events],
        audit: [...companyLines(batch, worked), ...prices.audit, ...reps.audit],
      }
    })
  return done ?? NOTHING_DONE
}

function batchLine(
  batch: Batch,
  end: string,
  counts: Record<string, number>
): AuditLine {
  return {
    company_id: null,
    actor: batch.requested_by,
    action: `import.${end}`,
    subject: { type: "import", id: batch.id, name: batch.file_name },
    after: { kind: batch.kind, ...counts },
  }
}

/** Companies come and go one line each; all else is in the batch's line. */
function companyLines(batch: Batch, worked: Worked[]): AuditLine[] {
  const verbs: Partial<Record<Worked["outcome"], string>> = {
    created: "company.created",
    removed: "company.deleted",
  }
  return worked.flatMap(({ outcome, change }) => {
    const action = verbs[outcome]
    if (change.entity !== "company" || action === undefined) {
      return []
    }
    const { name, handle } = change.after
    const facts = { handle, name, import_id: batch.id }
    return [
      {
        company_id: change.id,
        actor: batch.requested_by,
        action,
        subject: {
          type: "company",
          id: change.id,
          name: typeof name === "string" ? name : null,
        },
        ...(outcome === "created" ? { after: facts } : { before: facts }),
      },
    ]
  })
}
