import { clerkSide } from "../../../../../people/side"
import { getSubsidiaries } from "../../../../../people/subsidiaries"

/** The companies below this one. */
export const GET = getSubsidiaries(clerkSide)
