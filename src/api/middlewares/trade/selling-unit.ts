import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  lineUnitOf,
  refuseUnitNote,
  sellBaseUnits,
  UNIT_METADATA,
  unitNote,
  type Held,
  type SellingUnit,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import {
  heldInCart,
  sellingUnitsOf,
} from "../../../workflows/trade/selling-units"

type Metadata = Record<string, unknown> | null

type Line = {
  variant_id?: string
  quantity?: number
  metadata?: Metadata
}

/** Core's routes count base units; the line notes by which unit those are sold. */
type Wanted = {
  what: string
  quantity: number
  own?: string | undefined
  held?: Held
}

/** @throws MedusaError invalid_data where the client wrote a unit by itself */
function refuseNote(line: Line, own: Metadata = null): void {
  const [refusal] = refuseUnitNote(line.metadata, own)
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

/** @throws MedusaError not_allowed, code `b2b.selling_unit.quantity` */
function note(units: SellingUnit[], wanted: Wanted): Record<string, unknown> {
  const sale = sellBaseUnits(units, wanted)
  if (sale.refusal) {
    throw toMedusaError(sale.refusal)
  }
  return { [UNIT_METADATA]: unitNote(units, sale.unit) }
}

/** Notes on the lines that a new cart begins with by which unit they are sold. */
export async function noteItemUnits(
  req: MedusaRequest<{ items?: Line[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const items = req.validatedBody.items ?? []
  if (req.b2b && items.length > 0) {
    items.forEach((line) => {
      refuseNote(line)
    })
    const ids = items.flatMap(({ variant_id }) => variant_id ?? [])
    const units = await sellingUnitsOf(req.scope, ids)
    for (const line of items) {
      noteUnit(line, units.get(line.variant_id ?? ""))
    }
  }
  next()
}

/** As {@link noteItemUnits}, for a line that is added to what the cart has. */
export async function noteAddedUnit(
  req: MedusaRequest<Line>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const line = req.validatedBody
  if (req.b2b) {
    refuseNote(line)
    const id = line.variant_id ?? ""
    const units = (await sellingUnitsOf(req.scope, [id])).get(id)
    noteUnit(line, units, await heldBesides(req, id, units))
  }
  next()
}

function noteUnit(line: Line, units?: SellingUnit[], held?: Held): void {
  if (units) {
    const wanted = {
      what: `Variant ${line.variant_id ?? ""}`,
      quantity: line.quantity ?? 1,
      ...(held ? { held } : {}),
    }
    line.metadata = { ...line.metadata, ...note(units, wanted) }
  }
}

/** Read only where a unit has a minimum that other lines could make up. */
async function heldBesides(
  req: MedusaRequest,
  variantId: string,
  units: SellingUnit[] = []
): Promise<Held> {
  return units.some(({ minimum, multiple }) => minimum !== multiple)
    ? await heldInCart(req.scope, {
        cart_id: req.params.id ?? "",
        variant_id: variantId,
        except: req.b2b_line?.id ?? null,
      })
    : new Map()
}

/** A line whose quantity changes keeps its unit while the quantity fits it. */
export async function noteChangedUnit(
  req: MedusaRequest<Line>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const change = req.validatedBody
  const line = req.b2b_line
  if (req.b2b && line) {
    refuseNote(change, line.metadata)
    const id = line.variant_id ?? ""
    const units = (await sellingUnitsOf(req.scope, [id])).get(id)
    if (units && change.quantity !== undefined && change.quantity > 0) {
      const kept =
        change.metadata === undefined ? line.metadata : change.metadata
      const wanted = {
        what: line.title,
        quantity: change.quantity,
        own: lineUnitOf(line.metadata)?.code,
        held: await heldBesides(req, id, units),
      }
      change.metadata = { ...kept, ...note(units, wanted) }
    }
  }
  next()
}
