import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { CartTemplateAnswer, NewTemplateLine } from "../../answers-saved"
import { useCurrent } from "../../hooks/use-current"
import { useUnits } from "../../hooks/use-variant"
import { baseOf } from "../../hooks/units"
import { textIn, textOrNull, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Opens } from "../../kit/opens"

/** `quantity` in the unit; without a code it counts base units. */
type Line = {
  variant_id: string
  quantity: number
  unit_code: string | null
  line_reference: string | null
}

type NewTemplateProps = { title?: string; lines: Line[] }

/** A template of lines that stand somewhere already: in a basket, in a saved cart. */
export function NewTemplate({ title = "", lines }: NewTemplateProps) {
  const { t } = useTranslation()
  return (
    <Opens label={t("template.new")}>
      {(close) => (
        <NewTemplateSheet title={title} lines={lines} onClose={close} />
      )}
    </Opens>
  )
}

type SheetProps = { title?: string; lines: Line[]; onClose: () => void }

function NewTemplateSheet({ title = "", lines, onClose }: SheetProps) {
  const { t } = useTranslation()
  const units = useUnits(lines.map(({ variant_id }) => variant_id))
  const fields = useTemplateFields()
  const navigate = useNavigate()
  const taken = lines.map((line, index): NewTemplateLine => {
    const code = line.unit_code ?? baseOf(units[index] ?? [])?.code
    return {
      variant_id: line.variant_id,
      quantity: String(line.quantity),
      ...(code === undefined ? {} : { unit_code: code }),
      ...(line.line_reference === null
        ? {}
        : { line_reference: line.line_reference }),
    }
  })
  return (
    <FormSheet<CartTemplateAnswer>
      title={t("template.new")}
      fields={fields}
      values={{ title, owner: "account" }}
      submit={t("template.new")}
      change={(values) => ({
        path: "/store/b2b/cart-templates",
        body: {
          title: textIn(values, "title"),
          notes: textOrNull(values, "notes"),
          owner: textIn(values, "owner") || "account",
          lines: taken,
        },
      })}
      done={t("template.made")}
      onDone={({ cart_template }) =>
        void navigate(`/cart-templates/${cart_template.id}`)
      }
      onClose={onClose}
    />
  )
}

/** What a new template is called and whose it is, as far as that is his to say. */
export function useTemplateFields(): Field[] {
  const { t } = useTranslation()
  const { context, may } = useCurrent()
  const owners = [
    "account",
    ...(may("company.manage") ? ["company"] : []),
    ...(context.acting?.sales_rep ? ["rep"] : []),
  ]
  return [
    { kind: "text", name: "title", label: t("saved.name"), maxLength: 200 },
    {
      kind: "long",
      name: "notes",
      label: t("saved.notes"),
      maxLength: 2000,
      optional: true,
    },
    ...(owners.length > 1
      ? [
          {
            kind: "select" as const,
            name: "owner",
            label: t("template.owner"),
            options: owners.map((value) => ({
              value,
              label: t(`template.owners.${value}`),
            })),
          },
        ]
      : []),
  ]
}
