import { useTranslation } from "react-i18next"
import { useCurrent } from "../../hooks/use-current"
import type { PartNumber } from "../../hooks/use-variant"
import { textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Opens } from "../../kit/opens"

type OwnNumberProps = {
  variantId: string
  name: string
  partNumber: PartNumber | null
  /** Whether it can be written here. */
  isWritten: boolean
}

const PATH = "/store/b2b/part-numbers"
const LONGEST = 60

/** What the buyer's own firm calls a product, and calling it something else. */
export function OwnNumber({
  variantId,
  name,
  partNumber,
  isWritten,
}: OwnNumberProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  if (partNumber === null && !isWritten) {
    return null
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      {partNumber && (
        <p className="txt-small text-ui-fg-subtle break-all">
          {t("unit.partNumber", { number: partNumber.number })}
        </p>
      )}
      {isWritten && (
        <Opens
          quiet
          of={name}
          label={t(partNumber ? "unit.changeNumber" : "unit.addNumber")}
        >
          {(close) => (
            <FormSheet
              title={t("unit.ownNumber")}
              description={name}
              fields={[
                {
                  kind: "text",
                  name: "number",
                  label: t("unit.number"),
                  hint: t(
                    partNumber ? "unit.noNumberHint" : "unit.numberHint",
                    {
                      company: account.company.name,
                    }
                  ),
                  optional: partNumber !== null,
                  maxLength: LONGEST,
                },
              ]}
              values={{ number: partNumber?.number ?? "" }}
              submit={t("save")}
              change={(values) => {
                const number = textOrNull(values, "number")
                return number === null && partNumber
                  ? { path: `${PATH}/${partNumber.id}`, method: "DELETE" }
                  : { path: PATH, body: { variant_id: variantId, number } }
              }}
              done={t("unit.numberSaved")}
              onClose={close}
            />
          )}
        </Opens>
      )}
    </div>
  )
}
