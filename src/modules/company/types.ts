import type { InferTypeOf } from "@medusajs/framework/types"
import type { Company } from "./models/company"
import type { Member } from "./models/member"
import type { Project } from "./models/project"
import type { Role } from "./models/role"
import type { ShipTo } from "./models/ship-to"
import type { ShipToAccess } from "./models/ship-to-access"

export type CompanyRow = InferTypeOf<typeof Company>
export type MemberRow = InferTypeOf<typeof Member>
export type ProjectRow = InferTypeOf<typeof Project>
export type RoleRow = InferTypeOf<typeof Role>
export type ShipToRow = InferTypeOf<typeof ShipTo>
export type ShipToAccessRow = InferTypeOf<typeof ShipToAccess>
