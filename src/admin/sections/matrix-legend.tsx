import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { matrixMarks } from "./matrix-marks"

const ways = ["any", "direct", "project", "delegated"] as const

/** What the letters of the matrix say. */
export function MatrixLegend() {
  const { t } = useTranslation("b2b")
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-6 py-3">
      {ways.map((how) => (
        <div key={how} className="flex items-center gap-x-2">
          <span
            className={clx(
              "txt-compact-xsmall-plus flex size-6 items-center justify-center rounded",
              matrixMarks[how]
            )}
          >
            {t(`matrix.letter.${how}`)}
          </span>
          <Text size="small">{t(`matrix.how.${how}`)}</Text>
        </div>
      ))}
      <Text size="small" className="text-ui-fg-subtle">
        {t("matrix.bounded")}
      </Text>
    </div>
  )
}
