### The page that asks for a code, and the page that says what went wrong.

join-title = الانضمام إلى جلسة
join-label = رمز الجلسة
join-hint = تجده تحت رمز QR على الشاشة.
join-go = انضمام
forgotten = لم يبقَ على هذا الهاتف أي شيء من هذا الموقع.
error-title = تعذّر ذلك
error-not-found = لا وجود لهذه الصفحة. يرجى التحقق من العنوان أو الرمز.
error-bad-request = لم نتمكن من قراءة ما أُرسل. يرجى الرجوع والمحاولة مرة أخرى.
error-crowded-title = لحظة من فضلكم
error-crowded = الإقبال كبير جدًا الآن. تعيد هذه الصفحة المحاولة تلقائيًا خلال ثوانٍ.
error-join = إدخال رمز الجلسة
