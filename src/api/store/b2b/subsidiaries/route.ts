import { memberSide } from "../../../people/side"
import { getSubsidiaries } from "../../../people/subsidiaries"

/** The companies below this one. */
export const GET = getSubsidiaries(memberSide)
