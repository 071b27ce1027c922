import { useTranslation } from "react-i18next"
import type { CartTemplateLine, WholeTemplate } from "../../answers-saved"
import { Card } from "../../kit/card"
import { AddBySku } from "./add-by-sku"
import { FillingLine } from "./filling-line"
import type { Filling } from "./use-filling"

type FillingGridProps = { template: WholeTemplate; filling: Filling }

/** All lines of a template under their headings, and what is added to them. */
export function FillingGrid({ template, filling }: FillingGridProps) {
  const { t } = useTranslation()
  const groups = byHeading(template.lines)
  return (
    <Card title={t("template.lines")} flush>
      {[...groups].map(([heading, lines]) => (
        <section key={heading} aria-label={heading || t("template.unheaded")}>
          {(heading || groups.size > 1) && (
            <h3 className="txt-small-plus text-ui-fg-subtle bg-ui-bg-subtle border-y px-4 py-2">
              {heading || t("template.unheaded")}
            </h3>
          )}
          <ul className="divide-y">
            {lines.map((line) => (
              <FillingLine key={line.id} line={line} filling={filling} />
            ))}
          </ul>
        </section>
      ))}
      <AddBySku filling={filling} />
    </Card>
  )
}

/** Lines with the same heading stand together, in the order in which each begins. */
function byHeading(lines: CartTemplateLine[]): Map<string, CartTemplateLine[]> {
  const groups = new Map<string, CartTemplateLine[]>()
  for (const line of lines) {
    const heading = line.heading ?? ""
    groups.set(heading, [...(groups.get(heading) ?? []), line])
  }
  return groups
}
