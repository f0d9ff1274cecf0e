/**
 * Words before a date in a byline that say what it is the date of, folded as by `foldForDates`; collected from news
 * pages in these languages. A word counts anywhere before the date, as a whole word if its script has spaces.
 */

/** The day on which the text was changed. */
export const UPDATED_LABELS: readonly string[] = (
  'actualisé|actualitzat|actualización|actualizada|actualizado|actualizat|aggiornamento|aggiornato|' +
  'aktualisiert|aktualisierung|aktualizace|aktualizacja|aktualizované|aktualizováno|atualizada|' +
  'atualizado|atualizado em|ažurirano|bijgewerkt|cập nhật|dikemas kini|diperbarui|edited|frissítve|' +
  'frissült|gewijzigd|geändert|güncelleme|güncellendi|last updated|mis à jour|modified|màj|opdateret|' +
  'oppdatert|posodobljeno|päivitetty|reviewed|revised|stand|ultima modifica|update|updated|uppdaterad|' +
  'uppdaterat|zaktualizowano|ενημέρωση|ажурирано|изменено|обновлено|оновлено|עודכן|آخر تحديث|' +
  'به‌روزرسانی|تحديث|अपडेट|আপডেট|อัปเดต|แก้ไข|更新|수정|업데이트'
).split('|');

/** The day on which the text was published: takes precedence if a line has dates of both kinds. */
export const PUBLISHED_LABELS: readonly string[] = (
  'created|dipublikasikan|diterbitkan|erschienen|erstellt|first published|geplaatst|gepubliceerd|giriş|' +
  'julkaistu|megjelent|objavljeno|opublikowano|posted|pubblicato|publicada|publicado|publicat|' +
  'publicerad|publiceret|publikováno|publisert|published|publié|veröffentlicht|xuất bản|yayınlanma|' +
  'δημοσίευση|опубликовано|опубліковано|פורסם|انتشار|نشر|प्रकाशित|প্রকাশ|เผยแพร่|入力|公開|发布|發布|등록|입력'
).split('|');

/** The day of a broadcast, which may be any day; a date after these is not the date of the page. */
export const BROADCAST_LABELS: readonly string[] = (
  'adás|air date|aired|airs|ausgestrahlt|ausstrahlung|berichtete|broadcast|diffusion|diffusé|diffusée|' +
  'difuzat|emisión|emisja|emissão|emitida|emitido|erstausstrahlung|erstsendung|esitetty|exibida|exibido|' +
  'first shown|gesendet|im programm|in onda|premiere|premiered|puntata|rediffusion|sendt|sendung|sändes|' +
  'sänt|transmis|transmitida|transmitido|trasmesso|udsendt|uitgezonden|uitzending|vysíláno|vysílání|' +
  'wyemitowano|à l’antenne|émission|εκπομπή|ефір|ефірі|предаване|эфир|эфире|שודר|بث|播出|放送|방송'
).split('|');
