import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = {
  title: string
  /** `h1` for the section that names the page. */
  level?: "h1" | "h2"
  /** Right of the title: a badge, a button. */
  aside?: ReactNode
  children: ReactNode
}

/** A card with a title, as on the dashboard's own pages. */
export function Section({
  title,
  level = "h2",
  aside,
  children,
}: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level={level}>{title}</Heading>
        {aside}
      </div>
      {children}
    </Container>
  )
}
