### لوحة من يدير الجلسة.

console-title = لوحة الإدارة · { $title }
console-needs-script = تحتاج لوحة الإدارة إلى JavaScript. يرجى تفعيله ثم إعادة تحميل الصفحة.
console-panes = أقسام اللوحة
console-pane-questions = الأسئلة
console-pane-speakers = المتكلمون
console-pane-podium = المنصة
console-pane-programme = البرنامج
console-more = المزيد
console-help = المساعدة والاختصارات
console-now-is = الآن: { $name }.
console-now-is-passed =
    { $count ->
        [one] الآن: { $name }. جرى تجاوز بند واحد.
        [two] الآن: { $name }. جرى تجاوز بندين.
        [few] الآن: { $name }. جرى تجاوز { $count } بنود.
        [many] الآن: { $name }. جرى تجاوز { $count } بندًا.
       *[other] الآن: { $name }. جرى تجاوز { $count } بند.
    }
console-undone = تم التراجع.
console-step-taken = سبقك إلى ذلك { $by }.
console-step-taken-somebody = سبقك شخص آخر إلى هذه الخطوة.

## الرأس

console-planned = الموعد المقرر
console-left-to = متبقٍّ حتى { $time }
console-left-of = متبقٍّ من { $length }
console-over-slot = تجاوز الوقت المخصص
console-ends = تنتهي { $time }
console-pace-on-time = في الموعد
console-pace-late = تأخر { $length }
console-pace-early = تقدم { $length }
console-phones =
    { $count ->
        [zero] لا هواتف
        [one] هاتف واحد
        [two] هاتفان
        [few] { $count } هواتف
        [many] { $count } هاتفًا
       *[other] { $count } هاتف
    }
console-phones-why = المشاركون الذين صفحاتهم مفتوحة الآن، في القاعة وعبر الإنترنت.
console-present = المنصة { $here } من { $of }
console-present-why = أعضاء حلقة النقاش الذين تستجيب صفحاتهم. ويعني المثلث أن مشاركًا عبر الإنترنت غير متصل.
console-wall = الشاشة
console-wall-shows = تعرض الشاشة: { $layout }.
console-end = إنهاء الجلسة
console-ended = انتهت الجلسة.

## الآن

console-now = الآن
console-nobody = لا أحد يتكلم الآن
console-over-of = الحد { $limit }
console-spoken = تكلم { $length }
console-phase-amber = يوشك الوقت على الانتهاء
console-phase-red = تجاوز الوقت
console-nothing-next = لا شيء بعد ذلك
console-pause = إيقاف مؤقت
console-resume = استئناف
console-more-time = زيادة 30 ث
console-time-added = { $name }: ثلاثون ثانية إضافية.
console-conclude = طلب الاختتام
console-end-turn = إنهاء الكلمة
console-turn-ended = انتهت الكلمة.
console-next-question = طرح السؤال { $number }
console-say = للقراءة
console-read-out = يُقرأ الآن
console-say-after = للقراءة بعده
console-phonetic = { $name }: { $phonetic }
console-give-floor = إعطاء الكلمة
console-answered = أُجيب عنه
console-all-answered = أجاب الجميع
console-mark-answered = أجاب
console-mark-passed = اعتذر
console-mark-written = كتابةً
console-marked = السؤال { $number }: { $mark }.

## قبل الجلسة وبعدها

console-is-draft = لم تُفتح بعد
console-is-rehearsal = جلسة تجريبية
console-is-open = مفتوحة للأسئلة
console-is-ended = انتهت الجلسة
console-open = فتح باب الأسئلة
console-opened = باب الأسئلة مفتوح من الآن.
console-open-why = بعد فتح الباب يمكن إرسال الأسئلة من الهواتف. أما الساعات فتبدأ مع بدء الجلسة.
console-start = بدء الجلسة
console-rehearsal-start = تجربة البدء
console-started = بدأت الجلسة.
console-rehearsal-started = الجلسة التجريبية جارية.
console-start-why = يعطي البدء الكلمة لأول متكلم في البرنامج. وقبل ذلك لا يُحسب أي تأخير.
console-rehearsal-why = يشغّل هذا الزر الساعات للتمرين فقط. لبدء الجلسة نفسها، أنهِ التجربة أولًا.
console-planned-for = مقررة في { $when }
console-until-planned = حتى { $when }، موعد البدء المقرر
console-since-planned = منذ { $when }، موعد البدء المقرر
console-phones-reached =
    { $count ->
        [zero] لا هواتف هنا
        [one] هاتف واحد هنا
        [two] هاتفان هنا
        [few] { $count } هواتف هنا
        [many] { $count } هاتفًا هنا
       *[other] { $count } هاتف هنا
    }
console-no-phone = لم يصل أي هاتف إلى هذا العنوان بعد
console-missing = عبر الإنترنت، لم يتصل بعد: { $names }
console-all-online = جميع المشاركين عبر الإنترنت متصلون
console-ended-at = الساعة { $time }، بعد { $length }
console-figure-answered = أسئلة أُجيب عنها
console-figure-in-writing = يُجاب عنها كتابةً
console-figure-not-reached = طلبوا الكلمة ولم يصل إليهم الدور
console-figure-unread = لم تُراجَع
console-figure-from-floor = تكلموا من القاعة
console-resume-panel = مواصلة الجلسة
console-resumed-panel = تتواصل الجلسة.

## البرنامج

console-programme = البرنامج
console-programme-empty = البرنامج فارغ.
console-programme-past =
    { $count ->
        [zero] لا بنود منتهية
        [one] بند واحد منتهٍ
        [two] بندان منتهيان
        [few] { $count } بنود منتهية
        [many] { $count } بندًا منتهيًا
       *[other] { $count } بند منتهٍ
    }
console-was-planned = الموعد المقرر
console-go = انتقال
console-go-to = الانتقال إلى { $name }
console-skipped = جرى تجاوزه

## الأسئلة

console-questions = الأسئلة
console-question-lists = قوائم الأسئلة
console-tab-new = الوارد
console-tab-shortlist = مرشّحة
console-tab-approved = الدور
console-tab-done = منتهية
console-tab-declined = مرفوضة
console-part-lined-up = أُدرجت في الدور: يصل إليها زر «التالي»
console-part-approved = مقبولة: أدرج في الدور ما سيُطرح منها
console-asking = مفتوح
console-not-asking = مغلق
console-asking-closed = أُغلق باب الأسئلة المكتوبة.
console-asking-opened = فُتح باب الأسئلة المكتوبة.
console-newest = الأحدث أولًا
console-oldest = الأقدم أولًا
console-more-new =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
console-empty-new = لا شيء للمراجعة
console-empty-new-more = تظهر الأسئلة الجديدة هنا.
console-empty-shortlist = لا أسئلة مرشّحة
console-empty-shortlist-more = رشّح ما قد تحتاج إليه لاحقًا. لا يرى أحد غيرك هذه العلامة.
console-empty-approved = لا أسئلة مقبولة بعد
console-empty-approved-more = يرى الجميع الأسئلة المقبولة، وهي تنتظر هنا دورها.
console-empty-done = لم يُجَب عن أي سؤال بعد
console-empty-done-more = تنتقل الأسئلة إلى هنا بعد الإجابة عنها.
console-empty-declined = لا أسئلة مرفوضة
console-empty-declined-more = ما زال بالإمكان قبول الأسئلة المرفوضة.
console-erased = سحب صاحب السؤال سؤاله.
console-for = إلى { $name }
console-on-shortlist = مرشّح
console-approve = قبول
console-approved = قُبل السؤال. يراه الجميع الآن.
console-shortlist = ترشيح
console-shortlisted = رُشّح السؤال.
console-unshortlist = إلغاء الترشيح
console-unshortlisted = أُلغي الترشيح.
console-decline = رفض
console-declined = رُفض السؤال. { $reason }
console-decline-why = ما السبب؟
console-decline-told = لا يُبلَّغ به إلا صاحب السؤال.
console-assign = إحالة
console-assigned =
    { $count ->
        [0] لم يُحَل السؤال إلى أحد.
        [zero] لم يُحَل السؤال إلى أحد.
        [one] أُحيل السؤال إلى عضو واحد.
        [two] أُحيل السؤال إلى عضوين.
        [few] أُحيل السؤال إلى { $count } أعضاء.
        [many] أُحيل السؤال إلى { $count } عضوًا.
       *[other] أُحيل السؤال إلى { $count } عضو.
    }
console-assign-to = من يجيب؟
console-assign-order = بترتيب اختيارك لهم.
console-assign-done = إحالة
console-line-up = إدراج في الدور
console-lined-up = أُدرج السؤال { $number } في الدور: يصل إليه زر «التالي».
console-take-out = إخراج من الدور
console-taken-out = أُخرج السؤال { $number } من الدور.
console-ask-now = طرحه الآن
console-asked = السؤال { $number } يُطرح الآن.

## قائمة المتكلمين

console-speakers = قائمة المتكلمين
console-floor-open = مفتوحة
console-floor-shut = مغلقة
console-floor-opened = قائمة المتكلمين مفتوحة.
console-floor-closed = أُغلقت قائمة المتكلمين. من فيها باقٍ فيها.
console-speakers-empty = لا أحد في الانتظار
console-speakers-empty-open = يظهر هنا من يطلب الكلمة.
console-speakers-empty-closed = القائمة مغلقة.
console-speakers-past =
    { $count ->
        [zero] لا متكلمين سابقين
        [one] متكلم سابق واحد
        [two] متكلمان سابقان
        [few] { $count } متكلمين سابقين
        [many] { $count } متكلمًا سابقًا
       *[other] { $count } متكلم سابق
    }
console-call = إدراج في الدور
console-called = أُدرج في الدور: { $name }.
console-uncall = إعادة إلى الانتظار
console-uncalled = أُعيد إلى الانتظار: { $name }.
console-absent = غائب
console-absent-done = { $name }: غائب، ونُقل إلى آخر القائمة.
console-absences =
    { $count ->
        [zero] لم يغب
        [one] غاب مرة
        [two] غاب مرتين
        [few] غاب { $count } مرات
        [many] غاب { $count } مرة
       *[other] غاب { $count } مرة
    }
console-done = انتهت الكلمة
console-spoken-done = انتهت كلمة { $name }.

## المنصة والرسائل

console-podium = المنصة
console-cues = الرسائل المرسلة
console-cues-hint = ضع علامة على اسم لإرسال رسالة خاصة.
console-cue-sent = إلى { $name }: { $phrase }
console-cue-waits = أُرسلت
console-cue-seen = قُرئت
console-own-cue = رسالة بكلماتك
console-send = إرسال
console-presence-green = متصل
console-presence-green-why = صفحته تستجيب.
console-presence-amber = اتصال متقطع
console-presence-amber-why = لم تستجب صفحته منذ ثماني ثوانٍ.
console-presence-red = انقطع الاتصال
console-presence-red-why = لم تستجب صفحته منذ أكثر من ثلاث عشرة ثانية.
console-presence-none = لم تُفتح الصفحة
console-presence-none-why = لم يفتح صفحته بعد.

## المساعدة

console-brief-next = زر واحد يسيّر الجلسة كلها: «التالي» يعطي الكلمة لصاحب الدور ويشغّل ساعته.
console-brief-clock = يحفظ «إيقاف مؤقت» الوقت المتبقي، ويضيف إليه «زيادة 30 ث». ويرسل «طلب الاختتام» رسالة خاصة إلى المتكلم.
console-brief-questions = الأسئلة الجديدة لا يراها أحد. اقبلها، وأحِلها إلى من يجيب، وأدرجها في الدور، فيصل إليها «التالي».
console-brief-undo = يمكن التراجع عن معظم الخطوات خلال عشر ثوانٍ: بزر «تراجع» في الرسالة أسفل الصفحة، أو بالمفتاح Z.
console-words = كلمات هذه الصفحة
console-word-shortlist = يحفظ سؤالًا لوقت لاحق، ولا يراه إلا من يديرون الجلسة.
console-word-line = الأسئلة المقبولة، ويراها الجميع.
console-word-line-up = يختار سؤالًا مقبولًا لطرحه: يصل إليه زر «التالي» قبل الكلمة التالية.
console-word-gloss = ترجمة غير رسمية تكتبها أنت وتظهر تحت السؤال.
console-word-redact = يمحو كلمات قد تكشف شخصًا أو تعرّضه للخطر. ويقرأ الجميع، وصاحب السؤال أيضًا، […] مكانها.
console-word-private = يحيل السؤال إلى المنظمين، فلا يراه غيرهم بعد ذلك.
console-word-podium = مدير الجلسة والمتكلم الافتتاحي وأعضاء حلقة النقاش، في القاعة أو عن بُعد.
console-word-wall = الشاشة الكبيرة التي تراها القاعة، وهي تتابع الكلام تلقائيًا.
console-shortcuts = الاختصارات
console-shortcuts-on = الاختصارات مفعّلة
console-shortcuts-off = الاختصارات معطّلة
console-key-name-space = المسافة
console-key-j = البطاقة التالية
console-key-k = البطاقة السابقة
console-key-a = قبول
console-key-s = ترشيح
console-key-r = رفض، ثم رقم من 1 إلى 7 للسبب
console-key-assign = إحالة، ثم أرقام، ثم Enter
console-key-n = المتكلم التالي
console-key-space = إيقاف مؤقت واستئناف
console-key-z = تراجع
console-key-help = هذه المساعدة

## فرز الأسئلة: ما يُفعل بالسؤال

console-sheets = ما على المكتب
console-sheet-questions = الأسئلة
console-sheet-actions = الالتزامات
console-sheet-polls = رفع الأيدي
console-tab-private = خاصة
console-empty-private = لا أسئلة خاصة
console-empty-private-more = يوضع هنا ما يُحفظ للمنظمين.
console-asking-until = الأسئلة المكتوبة حتى
console-asking-open-until = مفتوح حتى { $time }
console-asking-label = الأسئلة المكتوبة: { $state }
console-fits =
    { $count ->
        [0] لم يبقَ وقت: لن يصل الدور إلى ما يلي
        [zero] لم يبقَ وقت: لن يصل الدور إلى ما يلي
        [one] يتسع الوقت المتبقي ({ $left } د) لسؤال واحد · ولن يصل الدور إلى ما بعده
        [two] يتسع الوقت المتبقي ({ $left } د) لسؤالين · ولن يصل الدور إلى ما بعدهما
        [few] يتسع الوقت المتبقي ({ $left } د) لـ { $count } أسئلة · ولن يصل الدور إلى ما بعدها
        [many] يتسع الوقت المتبقي ({ $left } د) لـ { $count } سؤالًا · ولن يصل الدور إلى ما بعدها
       *[other] يتسع الوقت المتبقي ({ $left } د) لـ { $count } سؤال · ولن يصل الدور إلى ما بعدها
    }
console-askers =
    { $count ->
        [zero] لم يسأله أحد
        [one] سأله شخص واحد
        [two] سأله شخصان
        [few] سأله { $count } أشخاص
        [many] سأله { $count } شخصًا
       *[other] سأله { $count } شخص
    }
console-unnumbered = سؤال في الوارد
console-similar = يشبه { $name }
console-not-same = ليس السؤال نفسه
console-merge = دمج
console-merge-with = دمج مع { $name }
console-merge-into = مع أي سؤال يُدمج؟
console-merge-keeps = يُبلَّغ صاحبا السؤالين، ويُحفظ النصان.
console-merge-find = رقم أو كلمات
console-merge-nothing = لا سؤال بهذا الرقم أو بهذه الكلمات.
console-merged = دُمج مع { $name }.
console-originals = أسئلة مدمجة في هذا السؤال
console-separate = فصل
console-separated = فُصل السؤال من جديد.
console-offer-take = يمكنه الإجابة
console-offer-pass = يفضّل ألا يجيب
console-offer-pass-to = يحيل الإجابة إلى { $name }
console-private = خاص
console-made-private = حُفظ للمنظمين، ولا يراه أحد غيرهم.
console-put-back = إعادة إلى الوارد
console-put-back-done = أُعيد السؤال إلى الوارد.
console-tag = وسوم
console-tags = وسوم
console-tags-why = لمن يدير الجلسة، ولا يراها أحد غيرهم.
console-tags-field = وسوم تفصل بينها فواصل
console-tags-done = حفظ الوسوم
console-tagged = الوسوم: { $tags }
console-untagged = أُزيلت الوسوم.
console-gloss = ترجمة
console-gloss-why = يراها الجميع مع الإشارة إلى أنها غير رسمية.
console-gloss-field = ما يقوله السؤال
console-gloss-language = إلى
console-gloss-done = حفظ الترجمة
console-gloss-remove = إزالة الترجمة
console-gloss-unofficial = ترجمة غير رسمية
console-redact = حذف كلمات
console-redact-why = المس ما قد يكشف شخصًا أو يعرّضه للخطر. يُمحى نهائيًا، وتدل العلامة […] على موضعه.
console-redact-done = محو هذه الكلمات
console-redacted = مُحيت الكلمات نهائيًا.
console-glossed = تظهر الترجمة تحت السؤال.
console-gloss-gone = أُزيلت الترجمة.
console-bundle = قراءة معًا
console-bundle-with = مع أي الأسئلة يُقرأ؟
console-bundle-most = { $most } أسئلة على الأكثر، بما فيها هذا السؤال.
console-bundle-none = لا سؤال مقبولًا غيره بعد.
console-bundle-done = قراءة معًا
console-bundled =
    { $count ->
        [zero] تُقرأ الأسئلة معًا.
        [one] يُقرأ السؤال وحده.
        [two] يُقرأ السؤالان معًا.
        [few] تُقرأ { $count } أسئلة معًا.
        [many] يُقرأ { $count } سؤالًا معًا.
       *[other] يُقرأ { $count } سؤال معًا.
    }
console-unbundle = قراءة منفردة
console-unbundled = يُقرأ كل سؤال وحده.
console-together = مع { $names }
console-place = الموقع
console-place-of = { $place } من { $count }
console-place-up = موقع واحد إلى الأمام
console-place-down = موقع واحد إلى الخلف
console-place-top = إلى الموقع الأول
console-placed = { $name }: الموقع { $place }.
console-action-from = التزام…
console-slip = سؤال ورقي
console-slip-title = إدخال سؤال مكتوب على ورقة
console-slip-text = ما كُتب على الورقة
console-slip-name = الاسم على الورقة
console-slip-organisation = الجهة
console-slip-group = الفئة
console-slip-send = إضافة إلى الوارد
console-slip-sent = أُضيف السؤال إلى الوارد.
console-slip-why = من دون اسم يُدرج السؤال دون ذكر صاحبه.
console-optional = اختياري

## الالتزامات

console-actions-empty = لا التزامات بعد
console-actions-empty-more = دوّن الالتزام، والمسؤول عنه، وموعده.
console-action-new = التزام جديد
console-action-text = ما سيُنجز
console-action-lead = المسؤول
console-action-lead-none = لا أحد بعد
console-action-lead-other = شخص آخر
console-action-lead-words = من المسؤول عنه
console-action-until = الموعد
console-action-origin = المصدر
console-action-origin-none = لا سؤال ولا مداخلة
console-action-turn = مداخلة: { $name }
console-action-add = إضافة
console-action-added = دُوّن الالتزام.
console-action-short = ت{ $number }
console-action-edit = تعديل
console-action-keep = حفظ
console-action-kept = صُحّح الالتزام { $number }.
console-action-no-lead = بلا مسؤول
console-action-due = بحلول { $day }
console-action-open-end = بلا موعد
console-action-announced = عُرض على الشاشة
console-action-status = حالة الالتزام { $number }
console-action-status-set = الالتزام { $number }: { $status }
console-action-history = السجل
console-action-to-confirm = بانتظار التأكيد
console-action-confirmed = مؤكد
console-action-in-progress = قيد التنفيذ
console-action-done = أُنجز
console-action-dropped = صُرف النظر عنه
console-show-on-wall = عرض على الشاشة
console-is-on-wall = على الشاشة
console-shown-on-wall = تعرضه الشاشة الآن.

## رفع الأيدي

console-polls-empty = لا استطلاع برفع الأيدي بعد
console-polls-empty-more = اطرح على القاعة سؤالًا له بضعة أجوبة. لكل هاتف يد واحدة.
console-polls-empty-closed = يمكن فتحه ما دامت الأسئلة تُستقبل.
console-poll-new = استطلاع جديد
console-poll-text = السؤال المطروح على القاعة
console-poll-answer = الجواب { $place }
console-poll-more = جواب آخر
console-poll-open = فتح
console-poll-why = لا يرى الأعداد إلا من يديرون الجلسة، إلى أن تُعرض.
console-poll-opened = يمكن للهواتف أن تجيب الآن.
console-poll-close = إغلاق
console-poll-closed = أُغلق الاستطلاع. وتُحسب الأيدي المرفوعة.
console-poll-reopen = إعادة فتح
console-poll-reopened = يمكن للهواتف أن تجيب من جديد.
console-poll-reveal = إظهار الأعداد
console-poll-revealed = يرى الجميع الأعداد.
console-poll-hide = إخفاء الأعداد
console-poll-hidden = لا يرى الأعداد الآن إلا من يديرون الجلسة.
console-poll-is-open = مفتوح
console-poll-is-closed = مغلق
console-poll-is-revealed = الأعداد ظاهرة
console-poll-hands =
    { $count ->
        [zero] لا أيدي
        [one] يد واحدة
        [two] يدان
        [few] { $count } أيدٍ
        [many] { $count } يدًا
       *[other] { $count } يد
    }

## المساعدة في الفرز

console-key-m = دمج، ثم رقم أو كلمات
console-key-p = حفظ للمنظمين
console-key-t = وسوم
console-key-g = ترجمة
console-key-x = حذف كلمات
console-key-l = إدراج في الدور أو إخراج منه
console-key-b = قراءة معًا

## الرأس: التدارك والحضور والتمرين

console-repair = تدارك
console-repair-why = تجاوز النهاية بمقدار { $length }. يكفي نقر واحد:
console-repair-debate = اقتطاع { $length } من الحوار ({ $from } ← { $to })
console-repair-cut =
    { $count ->
        [zero] تقصير { $first } إلى { $length }
        [one] تقصير كلمة { $first } إلى { $length }
        [two] تقصير كلمتي { $first } و{ $last } إلى { $length } لكل منهما
        [few] تقصير { $count } كلمات، من { $first } إلى { $last }، إلى { $length } لكل منها
        [many] تقصير { $count } كلمة، من { $first } إلى { $last }، إلى { $length } لكل منها
       *[other] تقصير { $count } كلمة، من { $first } إلى { $last }، إلى { $length } لكل منها
    }
console-repair-extend = إنهاء الجلسة لاحقًا، الساعة { $time }
console-repaired = تم تدارك { $length }.
console-signal-cant-hear = تعذّر السماع: { $count }
console-signal-too-fast = الكلام سريع: { $count }
console-screen-green = الشاشة
console-screen-amber = اتصال الشاشة متقطع
console-screen-red = انقطع اتصال الشاشة
console-screen-none = لا شاشة بعد
console-screen-green-why = صفحة جهاز العرض تستجيب.
console-screen-amber-why = لم تستجب صفحة جهاز العرض منذ ثماني ثوانٍ.
console-screen-red-why = لم تستجب صفحة جهاز العرض منذ أكثر من ثلاث عشرة ثانية.
console-screen-none-why = لم يفتح أحد رابط جهاز العرض بعد.
console-rehearse = تجربة
console-rehearsing = بدأت الجلسة التجريبية. ولن يُحتسب منها شيء.
console-rehearsal-banner = هذه جلسة تجريبية. لا يُحتسب منها شيء، وعند إنهائها يعود كل شيء كما كان.
console-reset = إنهاء التجربة
console-reset-done = انتهت الجلسة التجريبية. وعاد كل شيء كما كان.

## الآن: التالي والعروض والمقاطعات

console-comes-floor = التالي: إعطاء الكلمة إلى
console-comes-answer = التالي: إجابة من
console-comes-question = التالي: قراءة
console-comes-item = التالي: الانتقال إلى
console-comes-turn = التالي: العودة إلى
console-left = متبقٍّ { $length }
console-next-limit = مدة الكلمة التالية
console-granted = وقت ممنوح: { $length }
console-extra-is = ⁦+{ $length }⁩ خاص
console-extra = وقت إضافي
console-extra-why = لا يراه إلا من يديرون الجلسة.
console-extra-none = بلا
console-extra-seconds = ⁦+{ $seconds }⁩ ث
console-extra-seconds-plain = { $seconds } ث
console-extra-set = { $name }: زيادة { $length } لكل كلمة. لا يراها إلا من يديرون الجلسة.
console-held = كلمات مؤجلة
console-set-aside = مؤجلة: { $why }
console-set-aside-for = استدعاء التالي بدلًا منه: { $name }
console-set-aside-done = أُجّلت كلمة { $name }، والوقت المتبقي محفوظ.
console-give-back = إعادة الكلمة
console-give-back-left = إعادة الكلمة (متبقٍّ { $length })
console-goodwill = مع ⁦+0:15⁩ ({ $length })
console-pause-lost = إيقاف: انقطع الاتصال
console-lost-amber = { $name }: الاتصال متقطع
console-lost-red = { $name }: انقطع الاتصال
console-paused = توقف: { $why }
console-is-back = عاد اتصال { $name }.
console-asks-time = يحتاج { $name } إلى 30 ثانية قبل الكلام.
console-asks-audio = انقطع الصوت عن { $name }.
console-asks-floor = يطلب { $name } الكلمة.
console-whispered = { $role }: { $text }
console-heard = عُلم
console-seen = قُرئت
console-notices-none = لا شيء من المنصة أو من الكواليس
console-notices-more = ⁦+{ $count }⁩
console-interrupt-order = نقطة نظام
console-interrupt-reply = حق الرد
console-who = الاسم
console-organisation = الجهة
console-ruling = القرار، للسجل
console-ruling-kept = سُجّل القرار.
console-keep = حفظ
console-clear = مسح
console-between = بين كلمتين

## البرنامج: التعديل والمدد والإعدادات

console-edit = تعديل
console-item-planned = مقرر
console-item-current = الآن
console-item-done = انتهى
console-item-held = مؤجل
console-item-passed = جرى تجاوزه
console-item-dropped = حُذف
console-delta-why = البدء الفعلي مقارنة بالمقرر
console-house-rules = قواعد الجلسة
console-debate-left = متبقٍّ للحوار { $length }
console-exchanges =
    { $count ->
        [zero] لا متسع لأي جولة
        [one] متسع لجولة واحدة
        [two] متسع لجولتين
        [few] متسع لـ { $count } جولات
        [many] متسع لـ { $count } جولة
       *[other] متسع لـ { $count } جولة
    }
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = الجولة الواحدة: سؤال من القاعة وجوابه، وعشر ثوانٍ لانتقال الكلمة.
console-earlier = { $name }: تقديم
console-later = { $name }: تأخير
console-to-top = { $name }: إلى أول القائمة
console-length-of = مدة { $name } بالدقائق والثواني
console-length-set = { $name }: { $length }.
console-moved = نُقل { $name }.
console-drop = حذف
console-dropped = حُذف { $name } من البرنامج.
console-restore = إعادة
console-restored = أُعيد { $name } إلى البرنامج.
console-unwise-prepared-half = تستغرق الكلمات المعدّة { $prepared } من { $slot }: نصف الوقت أو أكثر.
console-unwise-sum = مجموع البنود { $sum } والوقت المخصص { $slot }.
console-unwise-debate-short = للحوار { $share } في المائة من الوقت، والممارسة الجيدة { $least } في المائة على الأقل.
console-unwise-too-many-speakers = عدد أعضاء حلقة النقاش { $speakers } يتجاوز { $most }، وهو الحد الذي يترك مجالًا للحوار.
console-limits = مدد الكلام
console-limits-groups = حسب الفئة عند الاختلاف
console-limits-from-now = من الآن فصاعدًا
console-limits-also-now = والكلمة الجارية أيضًا
console-limits-set = تسري المدد الجديدة على الكلمات التي لم تبدأ.
console-limits-now = تسري المدد الجديدة فورًا، وعلى الكلمة الجارية أيضًا.
console-limit-floor = من القاعة
console-limit-group = باسم مجموعة
console-limit-read = قراءة سؤال
console-limit-answer = إجابة
console-limit-followup = إجابة ثانية
console-limit-final = كلمة ختامية
console-limit-point-of-order = نقطة نظام
console-limit-reply = حق الرد
console-preset = المدد المعتادة لشكل الجلسة
console-preset-limits = اعتماد مدده
console-preset-items = المدد والبرنامج
console-preset-taken = { $name }: اعتُمد.
console-preset-side-event-60 = مناسبة جانبية، 60 دقيقة
console-preset-side-event-90 = مناسبة جانبية، 90 دقيقة
console-preset-hrc-panel-120 = حلقة نقاش في المجلس، 120 دقيقة
console-preset-hrc-interactive-dialogue = حوار تفاعلي في المجلس
console-preset-webinar-60 = ندوة عبر الإنترنت، 60 دقيقة
console-preset-open-debate-90 = مناقشة مفتوحة، 90 دقيقة
console-settings = الإعدادات
console-slow = الوضع البطيء: سؤال واحد من كل هاتف كل
console-slow-off = متوقف
console-slow-why = للأسئلة وطلبات الكلمة، بالدقائق. ما يأتي قبل ذلك ينتظر على الهاتف ويُرسل تلقائيًا.
console-flag-word = كلمة من قائمتك
console-flag-word-why = ترد فيه كلمة من قائمة المنظم. وهو ينتظر مراجعتك كغيره.
console-flag-script = اسم بأبجديات مختلطة
console-flag-script-why = تختلط في كلمة من الاسم حروف أبجديات عدة كما في الأسماء المقلِّدة. وقد يكون صحيحًا مع ذلك.
console-unusual-floods-why = ترسل هذه الهواتف أكثر بكثير مما يستطيعه إنسان. لا يؤخذ منها شيء حتى تتوقف، ولا يتباطأ أحد غيرها.
console-unusual-newcomers-why = يأتي عدد كبير جدًا من الهواتف الجديدة من عنوان واحد. تُقبل واحدًا بعد الآخر، ولا يلاحظ شيئًا من كان هنا من قبل.
console-unusual-floods =
    { $count ->
        [zero] لا هواتف تُغرق الجلسة بالرسائل
        [one] هاتف واحد يُغرق الجلسة بالرسائل
        [two] هاتفان يُغرقان الجلسة بالرسائل
        [few] { $count } هواتف تُغرق الجلسة بالرسائل
        [many] { $count } هاتفًا يُغرق الجلسة بالرسائل
       *[other] { $count } هاتف يُغرق الجلسة بالرسائل
    }
console-unusual-newcomers =
    { $count ->
        [zero] لا قادمين جدد قيد الانتظار
        [one] قادم جديد واحد قيد الانتظار
        [two] قادمان جديدان قيد الانتظار
        [few] { $count } قادمين جدد قيد الانتظار
        [many] { $count } قادمًا جديدًا قيد الانتظار
       *[other] { $count } قادم جديد قيد الانتظار
    }
console-set-done = تم الحفظ.
console-support = «وأنا أيضًا» على الأسئلة
console-support-on = مفعّل والعدد ظاهر
console-support-hidden = مفعّل والعدد مخفي حتى يُطرح السؤال
console-support-off = غير مفعّل
console-floor-names = الأسماء في قائمة المتكلمين العامة
console-floor-names-why = عند التعطيل لا يرى الأسماء إلا المنصة وأنت، ويرى الآخرون أرقامًا فقط.
console-places = إبلاغ طالبي الكلمة بموقعهم في القائمة
console-places-why = عند التعطيل تبيّن الهواتف أن أصحابها في الانتظار دون ذكر موقعهم.
console-extra-point-of-order = نقاط النظام
console-extra-right-of-reply = حق الرد
console-captions = الشرح النصي ولغة الإشارة
console-captions-why = عنوان يبدأ بـ https، ويجده الجميع في تبويب «متابعة».
console-contact = عنوان المتابعة
console-contact-why = يظهر للجميع في النهاية.

## قائمة المتكلمين: الترتيب والأسباب والتصحيح

console-floor-open-until = مفتوحة، تُغلق الساعة { $time }
console-floor-opens = تُفتح الساعة { $time }
console-floor-open-now = فتح الآن
console-floor-close-now = إغلاق الآن
console-floor-times = المواعيد…
console-floor-paper = إضافة…
console-floor-set = ضُبطت قائمة المتكلمين.
console-last-call = النداء الأخير
console-last-call-why = تُغلق القائمة بعد دقيقتين ويُبلَّغ الجميع.
console-last-call-done = النداء الأخير: تُغلق القائمة الساعة { $time }.
console-opens-at = تُفتح الساعة
console-closes-at = تُغلق الساعة
console-closes-after = تُغلق بعد البدء بمدة
console-closes-never = يدويًا
console-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
console-order = الترتيب
console-order-is = الترتيب: { $order }.
console-order-equity = الإنصاف
console-order-chronological = حسب الطلب
console-order-protocol = البروتوكول
console-order-alternate = القاعة والإنترنت بالتناوب
console-order-equity-why = الأولوية لمن كان نصيب فئته أو جانبه من الكلام أقل.
console-order-chronological-why = حسب ترتيب الطلبات.
console-order-protocol-why = حسب المرتبة والفئة، ثم حسب ترتيب الطلبات.
console-order-alternate-why = متكلم من القاعة ثم متكلم عبر الإنترنت.
console-suggested = المقترح تاليًا
console-why-called = أدرجته في الدور
console-why-pinned = ثبّته أنت
console-why-reply = حق الرد، بعد الجميع
console-why-only-one = الوحيد المنتظر
console-why-last = بعد الآخرين
console-why-earliest = طلب أولًا
console-why-first-turn = أول مرة
console-why-second-turn = سبق له الكلام
console-why-absent-before = نودي عليه وكان غائبًا
console-why-group-unheard = فئة لم يتكلم أحد منها بعد
console-why-group-fewer = فئة تكلم منها عدد أقل
console-why-channel-unheard = { $channel ->
        [online] لم يتكلم أحد عبر الإنترنت بعد
       *[other] لم يتكلم أحد من القاعة بعد
    }
console-why-channel-fewer = { $channel ->
        [online] تكلم عبر الإنترنت عدد أقل
       *[other] تكلم من القاعة عدد أقل
    }
console-why-channel-alternates = { $channel ->
        [online] دور المشاركة عبر الإنترنت
       *[other] دور القاعة
    }
console-why-dignitary = من كبار الشخصيات
console-why-on-behalf = باسم مجموعة
console-why-rank = حسب البروتوكول
console-reply = حق الرد
console-pinned = مثبّت
console-dignitary = من كبار الشخصيات
console-on-behalf = باسم مجموعة
console-nth-turn = المرة { $nth }
console-more-for = المزيد بشأن { $name }
console-swap = تبديل مع
console-swapped = تبادل { $name } و{ $other } موقعيهما.
console-skip = تجاوز
console-skipped-done = { $name }: تأخّر موقعًا واحدًا.
console-pin = تثبيت
console-unpin = إلغاء التثبيت
console-pinned-done = ثُبّت { $name }.
console-unpinned = عاد { $name } إلى الترتيب.
console-convert = كتابةً بدلًا من ذلك…
console-convert-text = السؤال المكتوب
console-convert-now = تحويله إلى سؤال
console-converted = { $name }: أصبح سؤالًا مكتوبًا ضمن الأسئلة المرشّحة.
console-edited = صُحّحت بيانات { $name }.
console-group = الفئة
console-group-none = غير مذكورة
console-topic = الموضوع
console-paper-add = إضافة إلى القائمة
console-paper-done = أُدرج { $name } في القائمة.
console-lots = إجراء القرعة
console-lots-why = بين من طلبوا في الدقيقة الأولى.
console-lots-drawn = أُجريت القرعة، رمز القرعة { $seed }.
console-lots-were =
    { $count ->
        [zero] أُجريت القرعة، رمز القرعة { $seed }
        [one] أُجريت لواحد، رمز القرعة { $seed }
        [two] أُجريت بين اثنين، رمز القرعة { $seed }
        [few] أُجريت بين { $count }، رمز القرعة { $seed }
        [many] أُجريت بين { $count }، رمز القرعة { $seed }
       *[other] أُجريت بين { $count }، رمز القرعة { $seed }
    }

## التوازن

console-balance = التوازن
console-balance-empty = لم يتكلم أحد من القاعة بعد.
console-side-room = القاعة
console-side-online = عبر الإنترنت
console-side-unknown = مكان المشاركة غير معروف
console-group-unknown = الفئة غير معروفة
console-turns = أول مرة { $first } · مرة ثانية { $second }
console-one-sided-room = ثلاثة متتالون من القاعة، وهناك من ينتظر عبر الإنترنت.
console-one-sided-online = ثلاثة متتالون عبر الإنترنت، والقاعة تنتظر.
console-next-side-room = الجانب الأقل كلامًا، وفيه من ينتظر: القاعة.
console-next-side-online = الجانب الأقل كلامًا، وفيه من ينتظر: المشاركون عبر الإنترنت.

## المنصة: الإشارات والكواليس

console-ready = جاهز
console-ask-time = يحتاج إلى 30 ث
console-ask-audio = انقطع عنه الصوت
console-ask-floor = يطلب الكلمة
console-cue-all = رسالة إلى الجميع
console-cue-pick = إرسال رسالة إلى { $name }
console-cue-to =
    { $count ->
        [zero] رسالة خاصة
        [one] رسالة خاصة إلى شخص واحد
        [two] رسالة خاصة إلى شخصين
        [few] رسالة خاصة إلى { $count } أشخاص
        [many] رسالة خاصة إلى { $count } شخصًا
       *[other] رسالة خاصة إلى { $count } شخص
    }
console-cue-sent-many =
    { $count ->
        [zero] { $phrase }
        [one] إلى شخص واحد: { $phrase }
        [two] إلى شخصين: { $phrase }
        [few] إلى { $count } أشخاص: { $phrase }
        [many] إلى { $count } شخصًا: { $phrase }
       *[other] إلى { $count } شخص: { $phrase }
    }
console-backstage = الكواليس
console-whisper-to-technician = إلى الفني
console-whisper-to-booth = إلى مقصورة الترجمة
console-whisper-to-moderator = إلى مدير الجلسة
console-whisper-sent = أُرسلت: { $role }.
console-whisper-behind = نحن متأخرون.
console-whisper-online-waiting = المشاركون عبر الإنترنت ينتظرون.
console-whisper-inbox-full = صندوق الأسئلة ممتلئ.
console-whisper-speaker-missing = المتكلم التالي غير موجود.
console-whisper-no-sound = لا يوجد صوت.
console-whisper-slow-down = يرجى التمهل.
console-whisper-ok = كل شيء على ما يرام.

## الشاشة الكبيرة

console-wall-preview = معاينة قبل العرض
console-wall-frozen = مجمّدة
console-layout-join = الانضمام
console-layout-speaker = المتكلم
console-layout-question = السؤال
console-layout-list = القائمة
console-layout-actions = الالتزامات
console-layout-poll = رفع الأيدي
console-layout-think = التفكير
console-layout-blank = فارغة
console-take = عرض على الشاشة
console-blank = إخلاء
console-freeze = تجميد
console-unfreeze = إلغاء التجميد
console-frozen = جُمّدت الشاشة.
console-unfrozen = أُلغي تجميد الشاشة.
console-follow = تتبع الشاشة سير الجلسة
console-follow-why = يظهر المتكلم والسؤال تلقائيًا.
console-strip = ترك شريط للشرح النصي
console-strip-why = يبقى الخُمس الأسفل من الشاشة فارغًا.
console-preview-join = رمز QR والعنوان المختصر
console-preview-next = التالي: { $name }
console-preview-think = يرجى التوقف لحظة للتفكير
console-preview-more = ⁦+{ $count }⁩ في الانتظار
console-preview-speaker-empty = لا أحد يتكلم: تعرض الشاشة العنوان.
console-preview-question-empty = لا سؤال مطروح الآن.
console-preview-list-empty = لا أحد في القائمة.
console-preview-actions-empty = لم يُدوَّن أي التزام بعد.
console-preview-poll-empty = لا استطلاع برفع الأيدي حاليًا.
console-preview-blank-empty = لا شيء: شاشة داكنة.
console-think = وقفة للتفكير
console-think-on =
    { $seconds ->
        [zero] لا وقت للتفكير.
        [one] ثانية واحدة للتفكير.
        [two] ثانيتان للتفكير.
        [few] { $seconds } ثوانٍ للتفكير.
        [many] { $seconds } ثانية للتفكير.
       *[other] { $seconds } ثانية للتفكير.
    }
console-think-end = إنهاء الوقفة
console-think-over = انتهت الوقفة.
console-guiding =
    { $count ->
        [zero] لا أسئلة توجيهية
        [one] سؤال توجيهي واحد
        [two] سؤالان توجيهيان
        [few] { $count } أسئلة توجيهية
        [many] { $count } سؤالًا توجيهيًا
       *[other] { $count } سؤال توجيهي
    }
console-guiding-label = أسئلة توجيهية، سؤال في كل سطر
console-guiding-kept = حُفظت الأسئلة التوجيهية.

## الأقسام

console-pane-wall = الشاشة

## Holding what arrives

console-arrivals = تصل الأسئلة المطروحة دون ذكر الاسم مرة كل دقيقة، مختلطة.

console-incident = حادث
console-incident-why = اكتب ما حدث، لا من كتب ماذا. يقرؤه المنظمون ومن يديرون الجلسة.
console-incident-category = النوع
console-incident-text = باختصار
console-incident-add = تسجيل
console-incident-added = سُجّل الحادث.
console-incident-drop = إزالة
console-incident-dropped = أُزيلت الملاحظة.
console-incidents-noted = ما سُجّل حتى الآن
incident-harassment = تحرش
incident-threat = تهديد
incident-disruption = إخلال بالنظام
incident-recording = تسجيل مخالف للقواعد
incident-medical = حالة طبية
incident-other = أمر آخر
contacts-none = لم تُحدَّد بعد جهة يُلجأ إليها. يمكن للمنظم تحديدها في الإعدادات.
