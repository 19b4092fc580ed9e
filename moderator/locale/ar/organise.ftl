### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · التنظيم
organise-home = جلساتي
organise-tabs = صفحات هذه الجلسة
organise-tab-overview = نظرة عامة
organise-tab-programme = البرنامج
organise-tab-settings = الإعدادات
organise-tab-links = الروابط
organise-tab-papers = الأوراق
organise-tab-record = السجل
organise-tab-report = التقرير
organise-tab-follow-up = المتابعة
organise-state-draft = مسودة
organise-state-open = مفتوحة للأسئلة
organise-state-rehearsal = تجربة
organise-state-live = جارية الآن
organise-state-ended = انتهت
organise-state-anonymised = أُزيلت الهويات
organise-state-purged = مُحيت البيانات
organise-open-console = فتح لوحة الإدارة

## The first page

organise-door-title = فتح رابط التنظيم
organise-door-more = لدى من ركّب هذه الأداة، أو أعدّ جلسة لكم، رابط شخصي لكم. يفتح هذا الرابط صفحات التنظيم الخاصة بكم دون حساب ولا كلمة مرور.
organise-door-label = رابطكم
organise-door-open = فتح
organise-door-wrong = ليس هذا رابطًا شخصيًا. يرجى لصق العنوان كاملًا من https:// إلى آخره.
organise-door-hint = في حال فقدانه: يطبع الخادم رابطًا عند أول تشغيل، ويمكن الحصول على رابط من صفحة الروابط لدى منظم آخر.
organise-new-from-note = جلسة جديدة من مذكرة
organise-new-by-hand = إعداد جلسة يدويًا
organise-drafts = مسودات مفتوحة
organise-panels = الجلسات
organise-untitled = بلا عنوان
organise-draft-by-hand = أُعدّت يدويًا
organise-draft-pasted = نص ملصق
organise-draft-changes = صيغة جديدة لمذكرة الجلسة { $code }
organise-to-look-at = تحتاج إلى مراجعة
organise-to-confirm =
    { $count ->
        [zero] أُكِّد كل شيء
        [one] نقطة واحدة للتأكيد
        [two] نقطتان للتأكيد
        [few] { $count } نقاط للتأكيد
        [many] { $count } نقطة للتأكيد
       *[other] { $count } نقطة للتأكيد
    }
organise-all-confirmed = أُكِّد كل شيء
organise-panels-empty = لا توجد جلسات بعد
organise-panels-empty-more = نقطة البداية هي المذكرة المفاهيمية: يُقرأ منها العنوان والوقت والقاعة والمتكلمون، ثم تؤكدونها.
organise-archived =
    { $count ->
        [zero] لا جلسات في الأرشيف
        [one] جلسة واحدة في الأرشيف
        [two] جلستان في الأرشيف
        [few] { $count } جلسات في الأرشيف
        [many] { $count } جلسة في الأرشيف
       *[other] { $count } جلسة في الأرشيف
    }
organise-done-dropped = استُبعدت المسودة.
organise-done-kept = استُعيدت المسودة.

## From a note

organise-new-title = جلسة جديدة من مذكرة مفاهيمية
organise-new-more = يُقرأ منها العنوان والتاريخ والوقت والقاعة والجهات المنظمة والمتكلمون. ويُعرض ما قُرئ إلى جانب المذكرة، ولا يبقى إلا تأكيد ما ليس مؤكدًا.
organise-new-file = اختيار المذكرة
organise-new-kinds = ‏Word (.docx) أو PDF أو نص عادي أو Markdown، حتى 5 ميغابايت
organise-new-or = أو
organise-new-paste = لصق نص المذكرة
organise-new-read = قراءة المذكرة
organise-new-reading = تجري قراءة المذكرة …
organise-new-private = تُقرأ المذكرة على هذا الخادم وفق قواعد ثابتة. لا يخرج منه شيء، ولا يرى المسودة أحد سواكم.

organise-record-title = من سجل
organise-record-more = يتيح ملف record.json من صفحة السجل استعادة الجلسة كما كانت، بروابط جديدة.
organise-record-read = استعادة الجلسة

## The review page

organise-review-title = التحقق مما قُرئ
organise-review-more =
    { $count ->
        [zero] أُكِّد كل شيء. وما يرد هنا تُنشأ منه الجلسة.
        [one] يرد ما قُرئ إلى جانب سطره. وتبقى نقطة واحدة لا يمكن أن يحسمها سواكم.
        [two] يرد ما قُرئ إلى جانب سطره. وتبقى نقطتان لا يمكن أن يحسمهما سواكم.
        [few] يرد ما قُرئ إلى جانب سطره. وتبقى { $count } نقاط لا يمكن أن يحسمها سواكم.
        [many] يرد ما قُرئ إلى جانب سطره. وتبقى { $count } نقطة لا يمكن أن يحسمها سواكم.
       *[other] يرد ما قُرئ إلى جانب سطره. وتبقى { $count } نقطة لا يمكن أن يحسمها سواكم.
    }
organise-by-hand-title = جلسة جديدة
organise-by-hand-more = يكفي العنوان والوقت للبداية. ويمكن إضافة الباقي لاحقًا، حتى بعد النشر.
organise-the-panel = الجلسة
organise-the-note = المذكرة
organise-people = الأشخاص
organise-line = السطر { $line }
organise-answers = الإجابات
organise-save = حفظ المسودة
organise-saved = تم الحفظ.
organise-publish = نشر الجلسة
organise-before-publishing =
    { $count ->
        [zero] لا ينقص شيء لنشر الجلسة.
        [one] تنقص نقطة واحدة قبل نشر الجلسة:
        [two] تنقص نقطتان قبل نشر الجلسة:
        [few] تنقص { $count } نقاط قبل نشر الجلسة:
        [many] تنقص { $count } نقطة قبل نشر الجلسة:
       *[other] تنقص { $count } نقطة قبل نشر الجلسة:
    }
organise-draft-drop = استبعاد هذه المسودة
organise-draft-dropped = استُبعدت هذه المسودة.
organise-draft-keep = استعادتها
organise-one-per-line = جهة في كل سطر
organise-field-title = العنوان
organise-field-date = التاريخ
organise-field-start = البداية
organise-field-end = النهاية
organise-field-timezone = المنطقة الزمنية
organise-field-room = القاعة
organise-field-organisers = الجهات المنظمة
organise-part-opening = كلمة افتتاحية
organise-part-moderator = إدارة الجلسة
organise-part-co-moderator = المساعدة في إدارة الجلسة
organise-part-panellist = عضو حلقة النقاش
organise-part-closing = كلمة ختامية
organise-person-add = إضافة شخص
organise-person-unnamed = الاسم يُحدَّد لاحقًا
organise-person-left-out = غير مدرج
organise-person-leave-out = عدم الإدراج
organise-person-honorific = صيغة المخاطبة
organise-person-name = الاسم
organise-person-function = المنصب
organise-person-organisation = الجهة
organise-person-part = الدور
organise-person-phonetic = طريقة نطق الاسم
organise-person-note = الاحتياجات وملاحظات لمدير الجلسة
organise-person-extra = وقت إضافي للكلام
organise-person-extra-none = دون زيادة
organise-person-private = طريقة نطق الاسم والاحتياجات والوقت الإضافي لا يراها إلا مدير الجلسة، ولا تُنشر أبدًا.
organise-up = إلى أعلى
organise-down = إلى أسفل
organise-languages = لغات الصفحات
organise-language-first = اللغة الأساسية: لغة شاشة العرض وما يقرؤه مدير الجلسة
organise-languages-offered = اللغات المتاحة للجمهور
organise-preset = شكل الجلسة
organise-preset-show = عرض
organise-preset-own = كما في الأصل
organise-preset-side-event-60 = مناسبة جانبية، 60 دقيقة
organise-preset-side-event-90 = مناسبة جانبية، 90 دقيقة
organise-preset-hrc-panel-120 = حلقة نقاش لمجلس حقوق الإنسان، ساعتان
organise-preset-hrc-interactive-dialogue = حوار تفاعلي للمجلس
organise-preset-webinar-60 = ندوة عبر الإنترنت، 60 دقيقة
organise-preset-open-debate-90 = مناقشة مفتوحة، 90 دقيقة
organise-sum = المجموع

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] لم نجد عنوانًا في المذكرة.
            [date] لا تذكر المذكرة اليوم.
            [start] لا تذكر المذكرة وقت البداية.
            [end] لا تذكر المذكرة وقت النهاية.
            [room] لا تذكر المذكرة القاعة.
            [organisers] لا تذكر المذكرة الجهات المنظمة.
            [moderator] لا تذكر المذكرة من يدير الجلسة.
            [panellists] لا تذكر المذكرة أعضاء حلقة النقاش.
           *[other] لا تذكر المذكرة ذلك.
        }
        [year_missing] لا تذكر المذكرة السنة. فما هي؟
        [weekday_disagrees] يوم الأسبوع لا يوافق التاريخ. فأي يوم هو؟
        [day_or_month_first] يمكن أن يُقرأ هذا التاريخ بطريقتين. فأيهما الصحيحة؟
        [several_days] تذكر المذكرة أكثر من يوم. أهذا أولها؟
        [ambiguous] تذكر المذكرة عدة تواريخ. فأيها الصحيح؟
        [several_times] تذكر المذكرة الوقت في عدة مناطق زمنية. فأيها توقيت القاعة؟
        [half_day_unsure] قبل الظهر أم بعده؟
        [from_agenda] أُخذ من جدول الأعمال، إذ لا يذكره أي سطر.
        [to_be_confirmed] جاء في المذكرة: يؤكَّد لاحقًا.
        [read_from_prose] قُرئ من نص متصل. هل هو صحيح؟
        [read_from_heading] أُخذ من عنوان غير مألوف. هل هذا هو الدور الصحيح؟
        [part_unsure] استُنتج الدور من الموقع، لأن العنوان لا يبينه. أهو صحيح؟
        [online_unsure] قد يشارك هذا الشخص عبر الإنترنت. إن كان كذلك، فيرجى تحديده أدناه.
        [several] تذكر المذكرة عدة أشخاص لإدارة الجلسة. أهذا هو المقصود؟
        [person_unplaced] { $field ->
            [panellists] لا يرد هذا الشخص تحت أي عنوان. فما دوره؟
           *[other] لا يرد هذا تحت أي عنوان.
        }
        [maybe_two] أهذه جهة واحدة أم جهتان؟
        [also_moderator] يرد الاسم في إدارة الجلسة وبين أعضاء حلقة النقاش أيضًا.
        [unnamed] لا تذكر المذكرة اسمًا هنا. ومن دون اسم لا يضاف أحد.
        [instruction_ignored] أُهملت جملة موجهة إلى من يستورد المذكرة:
        [cut_short] المذكرة طويلة جدًا. لم يُقرأ ما بعد هذا السطر.
        [language] معرفتنا بلغة هذه المذكرة محدودة. يرجى التدقيق.
        [assumed] لا تذكر المذكرة منطقة زمنية. هل هو توقيت { $zone }؟
        [unsure] { $field ->
            [title] أهذا هو العنوان؟
            [room] أهذه هي القاعة؟
            [date] أهذا هو اليوم؟
           *[other] أهذه هي الجهة؟
        }
       *[other] يرجى التحقق من هذا.
    }
organise-keep =
    { $code ->
        [missing] يُترك فارغًا
        [person_unplaced] ليس على المنصة
        [maybe_two] جهة واحدة
        [unnamed] يُترك في الوقت الحالي
        [title] إبقاؤه
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] إبقاؤه
        [assumed] نعم، هذه المنطقة
       *[other] هذا صحيح
    }
organise-place-panellists = عضو حلقة النقاش
organise-place-opening-remarks = كلمة افتتاحية
organise-place-moderator = إدارة الجلسة
organise-place-closing = كلمة ختامية
organise-place-chair = الرئاسة
organise-place-keynote = كلمة رئيسية
organise-place-rapporteur = مقرِّر الجلسة
organise-fault-needed =
    { $field ->
        [title] العنوان ناقص.
        [date] التاريخ ناقص.
        [start] وقت البداية ناقص.
        [end] وقت النهاية ناقص.
       *[other] هناك شيء ناقص.
    }
organise-fault-date = لا وجود لهذا التاريخ في التقويم.
organise-fault-time = لا وجود لهذا الوقت.
organise-fault-zone = يرجى اختيار منطقة زمنية من القائمة.
organise-fault-slot = تدوم الجلسة من { $least } دقائق إلى { $most } ساعة. يرجى التحقق من البداية والنهاية.

## Hints: quiet, never in the way

organise-hint-no-moderator = لا أحد يدير الجلسة بعد. ومع ذلك يُنشأ رابط لإدارتها.
organise-hint-two-moderators =
    { $count ->
        [zero] لا أحد يدير الجلسة.
        [one] يدير الجلسة شخص واحد، ولديه لوحة الإدارة.
        [two] يدير الجلسة شخصان، ولكل منهما لوحة الإدارة. يرجى الاتفاق على من يضغط «التالي».
        [few] يدير الجلسة { $count } أشخاص، ولكل منهم لوحة الإدارة. يرجى الاتفاق على من يضغط «التالي».
        [many] يدير الجلسة { $count } شخصًا، ولكل منهم لوحة الإدارة. يرجى الاتفاق على من يضغط «التالي».
       *[other] يدير الجلسة { $count } شخص، ولكل منهم لوحة الإدارة. يرجى الاتفاق على من يضغط «التالي».
    }
organise-hint-also-moderator = يرد اسم { $name } في إدارة الجلسة وبين أعضاء حلقة النقاش. فمن يضبط الوقت في أثناء تلك الكلمة؟
organise-hint-one-gender = صيغة المخاطبة واحدة لجميع أعضاء حلقة النقاش. هل المراد أن يكونوا من جنس واحد؟
organise-hint-sum = مجموع مدد البنود { $planned } د، ومدة الجلسة { $slot } د.
organise-hint-speech = تستغرق الكلمات المعدّة { $percent } في المائة من الوقت، فلا يبقى للقاعة إلا القليل.
organise-hint-short = وقت كل عضو في حلقة النقاش { $seconds } ث فقط. يتسع الوقت لما هو أكثر إذا قل عدد المتكلمين.
organise-hint-handover = يستغرق انتقال الكلمة بين المتكلمين (عددهم { $count }) نحو { $seconds } ث في المجموع، وليس لذلك وقت مقرر.

## The overview of a panel

organise-next-title = الخطوة التالية
organise-after-title = بعد الجلسة
organise-step-done = تم:
organise-step-todo = مطلوب:
organise-step-open = يتطلب الاهتمام:
organise-next-programme =
    { $planned ->
        [0] لا يوجد برنامج بعد.
       *[other] مدة البرنامج { $planned } د من أصل { $slot } د.
    }
organise-next-moderator = هناك من يدير الجلسة.
organise-next-links =
    { $without ->
        [zero] تسليم الروابط الشخصية، على ورق أو بالبريد.
        [one] هناك شخص واحد بلا رابط.
        [two] هناك شخصان بلا رابط.
        [few] هناك { $without } أشخاص بلا رابط.
        [many] هناك { $without } شخصًا بلا رابط.
       *[other] هناك { $without } شخص بلا رابط.
    }
organise-next-privacy =
    { $mode ->
        [attributed] تُطلب الأسماء. أيناسب ذلك كل من في القاعة؟
        [anonymous] لا تُجمع الأسماء. أهذا ما اتُّفق عليه؟
        [chatham] لا تخرج الأسماء من القاعة. أهذا ما اتُّفق عليه؟
       *[other] ذكر الاسم اختياري. أيناسب ذلك كل من في القاعة؟
    }
organise-next-papers = طباعة ما يلزم على ورق: البرنامج ولوحات الأسماء وبطاقات إدارة الجلسة.
organise-next-rehearsal =
    { $rehearsing ->
        [0] عقد جلسة تجريبية. لا يبقى منها شيء.
       *[other] الجلسة التجريبية جارية. يرجى إنهاؤها في لوحة الإدارة قبل وصول الجمهور.
    }
organise-next-ready =
    { $count ->
        [0] لا متكلمين بعد.
       *[other] أبلغ عن الجاهزية { $ready } من أصل { $count } من المتكلمين.
    }
organise-next-live = الجلسة منعقدة.
organise-next-record = الاحتفاظ بالسجل: من تكلم وكم من الوقت، وكل سؤال وما آل إليه.
organise-next-report = قراءة التقرير وتصحيحه.
organise-next-answers =
    { $count ->
        [zero] لا سؤال ينتظر إجابة.
        [one] سؤال واحد ينتظر إجابة مكتوبة.
        [two] سؤالان ينتظران إجابة مكتوبة.
        [few] { $count } أسئلة تنتظر إجابة مكتوبة.
        [many] { $count } سؤالًا تنتظر إجابة مكتوبة.
       *[other] { $count } سؤال تنتظر إجابة مكتوبة.
    }
organise-next-actions =
    { $count ->
        [zero] أُنجزت كل الالتزامات.
        [one] التزام واحد لم يُنجز بعد.
        [two] التزامان لم يُنجزا بعد.
        [few] { $count } التزامات لم تُنجز بعد.
        [many] { $count } التزامًا لم تُنجز بعد.
       *[other] { $count } التزام لم تُنجز بعد.
    }
organise-next-outcome = إتاحة النتائج ليقرأها الجميع.
organise-address = للجمهور
organise-code = الرمز { $code }
organise-time = الوقت
organise-open-display = فتح شاشة العرض
organise-whole = الجلسة كلها
organise-do-stop = تُقبل الأسئلة المكتوبة
organise-do-stop-more = حتى قبل بدء الجلسة. أما قائمة المتكلمين فتُفتح في لوحة الإدارة.
organise-do-stop-button = وقف قبولها
organise-do-ask = لا تُقبل الأسئلة المكتوبة
organise-do-ask-more = يرد ذلك في صفحة الجمهور.
organise-do-ask-button = قبولها
organise-do-open = لم تُفتح هذه الجلسة بعد
organise-do-open-more = لا يراها أحد سواكم.
organise-do-open-button = فتحها
organise-do-copy = جلسة أخرى مثل هذه
organise-do-copy-more = بأشخاصها وبرنامجها وإعداداتها، دون أي سؤال طُرح، وبروابط خاصة بها.
organise-do-copy-button = نسخ إلى مسودة
organise-do-archive = إخراجها من القائمة
organise-do-archive-more = لا تعود تظهر في قائمتكم. وتبقى الروابط والسجل كما هي.
organise-do-archive-button = نقل إلى الأرشيف
organise-do-restore = هذه الجلسة في الأرشيف
organise-do-restore-more = ترد منفصلة في قائمتكم.
organise-do-restore-button = إعادة إلى القائمة
organise-kept = ما يُحفظ وإلى متى
organise-kept-declined = نصوص الأسئلة التي لم تُختر
organise-kept-private = ما قيل لكم وحدكم
organise-kept-questions = نصوص سائر الأسئلة
organise-kept-names = أسماء من سألوا أو تكلموا من القاعة
organise-kept-traces = آثار الهواتف ورسائل المنصة والكواليس
organise-kept-until = حتى { $day }، { $time }
organise-kept-gone = مُحي في { $day }: { $count }
organise-kept-stays = تُحفظ بصورة دائمة: البرنامج والمنصة وأوقات الكلام والإجابات التي تمت الموافقة عليها والالتزامات وجميع الأعداد.
organise-kept-quoted = الأسئلة التي ترد في النتائج المنشورة تحتفظ بنصوصها.
organise-kept-unquoted = لم تُنشر النتائج. انشروها قبل ذلك اليوم إذا أردتم أن تحتفظ الأسئلة المجاب عنها بنصوصها.
organise-do-anonymise = الإغلاق وإزالة الهويات
organise-do-anonymise-more = تُمحى الآن نصوص الأسئلة التي لم تُختر أو قيلت لكم وحدكم، وكل ما يدل على هاتف. وبعد ذلك لا يجد أحد سؤاله ولا يسحبه، ولا يتغير شيء مما جرى في الجلسة. ويستمر العمل بالإجابات المكتوبة والالتزامات والتقرير والنتائج.
organise-do-anonymise-button = إزالة الهويات
organise-do-purge = محو كل شيء الآن
organise-do-purge-more = مثل ما سبق، ومعه نصوص جميع الأسئلة التي لا ترد في النتائج المنشورة، والنصوص التي لم توافقوا عليها، وجميع الأسماء من القاعة.
organise-do-purge-button = المحو الآن
organise-do-sure = أعلم أنه لا رجعة في هذا.
organise-do-changed = تغيّرت المذكرة
organise-do-changed-more = تُعرض الفروق لاختيار ما يُعتمد منها. وتبقى الروابط والأوقات وطريقة نطق الأسماء.
organise-changed-read = مقارنة
organise-done-saved = تم الحفظ.
organise-done-nothing = لم يتغير شيء.
organise-done-published = فُتحت الجلسة. وروابطها الشخصية جاهزة للتسليم.
organise-done-brought-back = استُعيدت الجلسة كما ترد في سجلها. وروابطها جديدة.
organise-done-archived = نُقلت إلى الأرشيف.
organise-done-restored = عادت إلى القائمة.
organise-done-anonymised = أُغلقت الجلسة وأُزيلت منها الهويات.
organise-done-purged = مُحي كل ما يمكن محوه.
organise-done-copied = تم النسخ.
organise-done-changed = اعتُمد ما اختير.

## Programme and people of a panel

organise-set = حفظ
organise-top = إلى البداية
organise-ready = جاهز
organise-programme-sum = { $planned } من { $slot } د
organise-programme-empty = لا شيء مقرر بعد. يمكن اختيار شكل للجلسة، أو إضافة البنود واحدًا واحدًا.
organise-item-planned = المدة (دقائق:ثوانٍ)
organise-item-person = الشخص
organise-item-nobody = لا أحد
organise-item-title = العنوان، إن لم يكن المعتاد
organise-item-kind = النوع
organise-item-add = إضافة بند
organise-item-drop = استبعاد
organise-item-restore = إدراج من جديد
organise-items-dropped =
    { $count ->
        [zero] لا بنود مستبعدة
        [one] بند واحد مستبعد
        [two] بندان مستبعدان
        [few] { $count } بنود مستبعدة
        [many] { $count } بندًا مستبعدًا
       *[other] { $count } بند مستبعد
    }
organise-people-dropped =
    { $count ->
        [zero] لم يُستبعد أحد من المنصة
        [one] شخص واحد استُبعد من المنصة
        [two] شخصان استُبعدا من المنصة
        [few] { $count } أشخاص استُبعدوا من المنصة
        [many] { $count } شخصًا استُبعدوا من المنصة
       *[other] { $count } شخص استُبعدوا من المنصة
    }
organise-person-drop = استبعاد من المنصة
organise-person-restore = إعادة برابط جديد
organise-person-extra-seconds = وقت إضافي للكلام (ثوانٍ)
organise-person-add-link = يُنشأ رابط شخصي فورًا. ولا يتغير البرنامج من تلقاء نفسه.
organise-preset-anew = إعداد البرنامج من جديد وفق الشكل
organise-preset-apply = إعداد من جديد
organise-preset-what = تصبح أوقات الكلام والبنود كما في هذا الشكل. ويُستبعد ما لا يتسع له، ويمكن إدراجه من جديد.

## Settings of a panel

organise-section-describe = الجلسة
organise-section-privacy = الأسماء والخصوصية
organise-section-safety = في حال وقوع حادث
organise-safety-more = لا يقرأ هذا إلا من يديرون الجلسة، في صفحاتهم.
organise-conduct = جهة التنسيق المعنية بمدونة قواعد السلوك
organise-security = الأمن
organise-section-questions = الأسئلة المكتوبة
organise-section-floor = قائمة المتكلمين
organise-privacy-more = يُبلَّغ كل من يطرح سؤالًا بما يُختار هنا. ومتى طُرح أول سؤال جاز تشديده لا تخفيفه.
organise-attribution = أسماء أصحاب الأسئلة
organise-attribution-attributed = مطلوبة
organise-attribution-attributed-more = لا يُطرح سؤال دون ذكر الاسم. لاجتماعات الوفود.
organise-attribution-optional = اختيارية
organise-attribution-optional-more = القرار لكل شخص في كل سؤال. ومن لا يذكر اسمه تبقى هويته غير معروفة، لكم أيضًا.
organise-attribution-chatham = لا تخرج من القاعة
organise-attribution-chatham-more = يمكن للمنصة قراءة الأسماء. لا تعرضها الشاشات ولا الهواتف، ولا يذكر أي تقرير اسم أحد (قاعدة تشاتام هاوس).
organise-attribution-anonymous = لا تُجمع
organise-attribution-anonymous-more = لا اسم لأي سؤال. للمواضيع التي قد يشكل فيها ذكر الاسم خطرًا.
organise-groups = الفئات المتاحة للاختيار
organise-retention = عدد أيام الحفظ بعد انتهاء الجلسة
organise-retention-declined = الأسئلة التي لم تُختر
organise-retention-private = ما قيل لكم وحدكم
organise-retention-questions = الأسئلة
organise-retention-names = الأسماء في قائمة المتكلمين
organise-retention-more = تُمحى النصوص والأسماء بعد ذلك نهائيًا. ولا يُحتفظ أبدًا بما قيل لكم وحدكم أكثر من أسبوع.
organise-asking = تُقبل الأسئلة
organise-asking-until = حتى
organise-support = تأييد أسئلة الآخرين
organise-support-on = نعم، والأعداد ظاهرة
organise-support-hidden = نعم، والأعداد مخفية حتى يُطرح السؤال
organise-support-off = لا
organise-question-limit = أقصى طول للسؤال بالأحرف
organise-held-words = كلمات تستدعي نظرة ثانية
organise-held-words-more = كلمة أو عبارة في كل سطر، لكل لغة. يوضع على السؤال الذي ترد فيه علامة لمدير الجلسة؛ لا يُرفض شيء بسببها ولا يرى العلامة أحد غيره.
organise-guiding = أسئلة توجيهية
organise-guiding-more = سؤال في كل سطر، خمسة على الأكثر. تُعرض على القاعة في وقفة التفكير.
organise-contact = جهة اتصال لما لا يمكن السؤال عنه هنا
organise-captions = عنوان الشرح النصي ولغة الإشارة (https)
organise-order = الترتيب المقترح
organise-order-equity = الإنصاف: أولًا الفئات والقنوات التي لم يُستمع إليها بعد
organise-order-alternate = القاعة والإنترنت بالتناوب
organise-order-chronological = بحسب ترتيب الطلب
organise-order-protocol = البروتوكول: أولًا كبار الشخصيات والمجموعات
organise-opens-at = تُفتح
organise-closes-at = تُغلق
organise-closes-after = تُغلق بعد البداية (دقائق)
organise-floor-names = تظهر الأسماء في القائمة لمن في القاعة
organise-places = يُبلَّغ من ينتظر بترتيبه
organise-extras = إمكانات أخرى
organise-extra-point-of-order = نقاط النظام
organise-extra-right-of-reply = حق الرد

## A changed note

organise-changed-title =
    { $count ->
        [zero] لا فرق
        [one] فرق واحد
        [two] فرقان
        [few] { $count } فروق
        [many] { $count } فرقًا
       *[other] { $count } فرق
    }
organise-changed-more = يرجى اختيار ما يُعتمد في الجلسة. يحصل من يضاف على رابط، ويفقد من يُستبعد رابطه. وتبقى سائر الروابط والأوقات وطريقة نطق الأسماء.
organise-changed-programme = لا يتغير البرنامج من تلقاء نفسه: يرجى مراجعته بعد ذلك إن أضيف أحد.
organise-changed-take = اعتماد ما حُدِّد
organise-changed-none = لا تختلف المذكرة عن الجلسة.
organise-changed-back = رجوع
organise-change-title = العنوان
organise-change-room = القاعة
organise-change-time = التاريخ والوقت
organise-change-organisers = الجهات المنظمة
organise-change-added = يضاف:
organise-change-removed = لم يعد في المذكرة:
organise-change-corrected = المنصب أو صيغة المخاطبة:
organise-change-moderator = مدير الجلسة الجديد:

## Holding what arrives

organise-hold = تصل الأسئلة المطروحة دون ذكر الاسم مرة كل دقيقة، مختلطة
organise-hold-more = لا أحد في القاعة يستطيع أن يعرف صاحب السؤال من لحظة وصوله. ولا يمكن إيقاف هذا الخيار بعد طرح أول سؤال.

seats-title = رموز المقاعد
seats-lead = اختياري. من يكتب رمز وفد توضع بجانب اسمه علامة «برمز مقعد». وتدل على من يحمل البطاقة، ولا تثبت هوية أحد.
seats-names = الوفود
seats-add = إنشاء الرموز
seats-codes = الرموز
seats-print = طباعة البطاقات
seats-revoked = مسحوب
seats-revoke = سحب
seats-restore = إعادة تفعيل
seats-none = لا توجد رموز صالحة حاليًا.
seats-card = اكتب هذا الرمز حين تسأل باسمك أو تطلب الكلمة.
organise-tab-seats = رموز المقاعد
