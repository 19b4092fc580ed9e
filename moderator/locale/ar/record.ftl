### السجل: حصيلة الجلسة، في صفحتها وفي الملفات المستخرجة منها.

## كلمات مشتركة

record-unknown = غير محدد
record-withheld = غير منشور
record-yes = نعم
record-part-moderator = إدارة الجلسة
record-part-opening = متكلم افتتاحي
record-part-panellist = عضو حلقة النقاش
record-part-floor = القاعة
record-status-to-confirm = بانتظار التأكيد
record-status-confirmed = مؤكد
record-status-in-progress = قيد التنفيذ
record-status-done = أُنجز
record-status-dropped = صُرف النظر عنه
record-outcome-answered = أُجيب عنها في الجلسة
record-outcome-written = يُجاب عنها كتابةً
record-outcome-asked = قُرئت دون إجابة
record-outcome-merged = دُمجت مع سؤال آخر
record-outcome-declined = لم تُختر
record-outcome-private = أُحيلت إلى المنظمين
record-outcome-withdrawn = سُحبت
record-outcome-approved = قُبلت ولم تُطرح
record-outcome-new = لم تُراجع
record-reason-off-topic = خارج الموضوع
record-reason-harassment = تهجّم أو إهانة
record-reason-personal-data = بيانات شخصية
record-reason-advertising = إعلان
record-reason-not-a-question = ليس سؤالًا
record-reason-duplicate = مكرر
record-reason-unsafe = قد يعرّض أحدًا للخطر
record-fate-spoke = أُلقيت الكلمة
record-fate-not-reached = لم يحن دورها
record-fate-converted = حُوّلت إلى أسئلة مكتوبة
record-fate-withdrawn = سُحبت
record-fate-waiting = ما زالت في الانتظار

## الملفات: أوراقها

record-table-turns = الكلمات
record-table-speaking-time = وقت الكلام
record-table-questions = الأسئلة
record-table-floor = قائمة المتكلمين
record-table-items = الخطة والوقت الفعلي
record-table-actions = الالتزامات
record-table-statistics = الإحصاءات
record-table-log = سجل العمليات
record-table-incidents = ملاحظات الحوادث
record-incidents-why = لا ترد ملاحظات الحوادث في أي ملف آخر. وتُمحى مع ما أُحيل إلى المنظمين وحدهم.

## الملفات: أعمدتها

record-col-number = الرقم
record-col-item = البند
record-col-speaker = المتكلم
record-col-organisation = الجهة
record-col-part = الدور
record-col-kind = النوع
record-col-kinds = الأنواع
record-col-group = الفئة
record-col-side = القاعة أو الإنترنت
record-col-start = البداية
record-col-end = النهاية
record-col-spoken = المدة
record-col-limit = الحد
record-col-over = التجاوز
record-col-granted = وقت مضاف
record-col-seconds = { $name } (ث)
record-col-interruptions = الانقطاعات
record-col-runs = الفترات
record-col-question = السؤال
record-col-turns = عدد الكلمات
record-col-share = الحصة (٪)
record-col-state = الحالة
record-col-text = النص
record-col-name = الاسم
record-col-language = اللغة
record-col-for = موجّه إلى
record-col-answered-by = أجاب عنه
record-col-askers = عدد السائلين
record-col-reason = السبب
record-col-category = التصنيف
record-col-channel = القناة
record-col-received = وقت الورود
record-col-voices = التأييد
record-col-merged = دُمج مع
record-col-tags = المواضيع
record-col-gloss = ترجمة غير رسمية
record-col-requested = وقت الطلب
record-col-on-behalf = باسم مجموعة
record-col-topic = الموضوع
record-col-absent = مرات الغياب
record-col-turn = الكلمة
record-col-planned-start = البداية المقررة
record-col-late = التأخر
record-col-planned = المقرر
record-col-budget = المقرر بعد التعديل
record-col-actual = الفعلي
record-col-delta = الفرق
record-col-action = الالتزام
record-col-lead = المسؤول
record-col-due = الموعد
record-col-status = الحالة
record-col-at = الوقت
record-col-role = الدور
record-col-command = الأمر
record-col-target = يخص
record-col-section = القسم
record-col-entry = البيان
record-col-count = العدد
record-col-duration = المدة

## الملفات: قائمة الأعداد

record-counted-zone = المنطقة الزمنية
record-counted-questions = الأسئلة
record-counted-submitted = الواردة
record-counted-anonymous = دون ذكر الاسم
record-counted-reasons = الأسئلة التي لم تُختر، بحسب السبب
record-counted-question-channels = الأسئلة، بحسب القناة
record-counted-question-groups = الأسئلة، بحسب الفئة
record-counted-question-languages = الأسئلة، بحسب اللغة
record-counted-floor = قائمة المتكلمين
record-counted-requests = طلبات الكلمة
record-counted-absent = الغائبون عند النداء
record-counted-floor-groups = طلبات الكلمة، بحسب الفئة
record-counted-floor-channels = طلبات الكلمة، بحسب القناة
record-counted-spoke-groups = كلمات القاعة، بحسب الفئة
record-counted-spoke-channels = كلمات القاعة، بحسب القناة
record-counted-speaking = وقت الكلام (ث)
record-counted-turns = عدد الكلمات
record-counted-total = مجموع الكلام
record-counted-over = ما تجاوز الحدود
record-counted-granted = ما أُضيف إلى الحدود
record-counted-kinds = وقت الكلام بحسب النوع (ث)
record-counted-parts = وقت الكلام بحسب الدور (ث)
record-counted-sides = وقت الكلام، القاعة والإنترنت (ث)
record-counted-panellists = وقت كلام أعضاء حلقة النقاش، القاعة والإنترنت (ث)
record-counted-groups = وقت كلام القاعة، بحسب الفئة (ث)
record-counted-honorifics = وقت كلام المنصة، بحسب صيغة المخاطبة (ث)
record-counted-pace = الخطة والوقت الفعلي (ث)
record-counted-planned = المقرر
record-counted-actual = الفعلي
record-counted-began-late = التأخر عند البداية
record-counted-late = التأخر عند النهاية

## الصفحة

record-title = السجل
record-so-far = حصيلة مؤقتة: الجلسة جارية.
record-none = لا يوجد سجل بعد.
record-none-why = يبدأ السجل مع بدء الجلسة ويكتمل بانتهائها. وتجدون هنا عندئذ كيف استُخدم الوقت، وما طُرح من أسئلة، وما اتُّخذ من التزامات، مع ملفات بذلك كله.
record-none-rehearsal = لا يبقى سجل من الجلسة التجريبية.
record-report = التقرير
record-length = المدة
record-length-of = من { $time } مقررة
record-length-early = انتهت قبل الموعد بـ { $time }
record-length-late = انتهت بعد الموعد بـ { $time }
record-length-sharp = انتهت في موعدها
record-speech = وقت الكلام
record-speech-turns =
    { $count ->
        [zero] دون كلمات
        [one] في كلمة واحدة
        [two] في كلمتين
        [few] في { $count } كلمات
        [many] في { $count } كلمة
       *[other] في { $count } كلمة
    }
record-asked = الأسئلة
record-asked-answered = أُجيب عن { $count }
record-heard = طلبات الكلمة
record-heard-spoke = استُمع إلى { $count }
record-over = تجاوز الحدود
record-over-turns =
    { $count ->
        [zero] لا تجاوز في أي كلمة
        [one] في كلمة واحدة
        [two] في كلمتين
        [few] في { $count } كلمات
        [many] في { $count } كلمة
       *[other] في { $count } كلمة
    }
record-online = أعضاء حلقة النقاش عبر الإنترنت
record-online-of = من وقت أعضاء حلقة النقاش
record-moderator = إدارة الجلسة
record-moderator-of = من مجموع الكلام
record-percent = { $count }٪
record-speakers = المتكلمون ومدة كلامهم
record-speakers-none = لم يتكلم أحد بعد.
record-nameless = مشارك
record-kinds = بحسب النوع
record-parts = بحسب الدور
record-sides = القاعة والإنترنت
record-groups = كلمات القاعة، بحسب الفئة
record-time = كيف استُخدم الوقت
record-time-latest = أكبر تأخر: { $time } عند بداية «{ $item }».
record-time-never = لم يبدأ أي بند متأخرًا.
record-time-end-early = انتهت الجلسة قبل الموعد بـ { $time }.
record-time-end-late = انتهت الجلسة بعد الموعد بـ { $time }.
record-time-end-sharp = انتهت الجلسة في موعدها.
record-time-chart = مقدار التأخر عند بداية كل بند. وترد الأرقام نفسها في الجدول أدناه.
record-behind = تأخر
record-ahead = تقدم
record-questions = ما آلت إليه الأسئلة
record-questions-none = لم يرد أي سؤال.
record-question-groups = بحسب الفئة
record-channels = بحسب القناة
record-languages = بحسب اللغة
record-outcomes = بحسب النتيجة
record-reasons = أسباب عدم الاختيار
record-floor = قائمة المتكلمين
record-floor-none = لم يطلب أحد الكلمة.
record-absent =
    { $count ->
        [zero] لم يغب أحد عند النداء.
        [one] حالة غياب واحدة عند النداء.
        [two] حالتا غياب عند النداء.
        [few] { $count } حالات غياب عند النداء.
        [many] { $count } حالة غياب عند النداء.
       *[other] { $count } حالة غياب عند النداء.
    }
record-owed = أسئلة يُجاب عنها كتابةً
record-owed-none = لا سؤال ينتظر إجابة مكتوبة.
record-owed-nobody = لم تُسند إلى أحد
record-owed-sent = أُرسلت إجابة ولم تتم الموافقة عليها بعد
record-actions = الالتزامات
record-actions-none = لم يُدوَّن أي التزام.
record-action-nobody = بلا مسؤول
record-files = الملفات
record-files-why = تضم الجداول ما تعرضه هذه الصفحة سطرًا سطرًا. ويتيح السجل بصيغة JSON استعادة الجلسة على خادم آخر. ولا يكشف أي ملف هوية من سأل دون ذكر اسمه.
record-file-all = كل الجداول في مصنّف واحد
record-file-zip = كل الجداول في ملفات CSV
record-file-json = السجل كاملًا (JSON)
record-file-single = جداول منفردة (CSV)
