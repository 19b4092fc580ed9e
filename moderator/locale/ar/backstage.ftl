### صفحتا المقصورة والفني.

backstage-needs-scripts = تحتاج هذه الصفحة إلى JavaScript. يرجى تفعيله أو استخدام متصفح آخر.
backstage-whispers = الرسائل المتبادلة مع مدير الجلسة
backstage-whispers-none = لا رسائل بعد.
backstage-whisper-ours = أنتم
backstage-whisper-said = رسالة من { $name }: { $words }
backstage-whisper-seen = اطّلعتُ عليها
backstage-whisper-seen-at = اطُّلع عليها الساعة { $time }
backstage-whisper-unseen = أُرسلت ولم يُطَّلع عليها بعد
backstage-whisper-own = رسالة بكلماتكم
backstage-whisper-send = إرسال
backstage-whisper-behind = نحن متأخرون
backstage-whisper-online-waiting = متكلم عبر الإنترنت ينتظر
backstage-whisper-inbox-full = أسئلة كثيرة تنتظر
backstage-whisper-speaker-missing = المتكلم التالي غير موجود
backstage-whisper-no-sound = لا صوت
backstage-whisper-slow-down = يرجى أن تطلبوا من المتكلم التمهل
backstage-whisper-ok = كل شيء على ما يرام
backstage-signals-none = لم يبلّغ أحد عن مشكلة في الصوت.
backstage-signal-cant-hear =
    { $count ->
        [zero] لا أحد يشكو من الصوت
        [one] شخص واحد لا يسمع
        [two] شخصان لا يسمعان
        [few] { $count } أشخاص لا يسمعون
        [many] { $count } شخصًا لا يسمعون
       *[other] { $count } شخص لا يسمعون
    }
backstage-signal-too-fast =
    { $count ->
        [zero] لا أحد يجد الكلام سريعًا
        [one] الكلام سريع على شخص واحد
        [two] الكلام سريع على شخصين
        [few] الكلام سريع على { $count } أشخاص
        [many] الكلام سريع على { $count } شخصًا
       *[other] الكلام سريع على { $count } شخص
    }
backstage-signal-booth-cant-hear = المقصورة لا تسمع
backstage-signal-booth-too-fast = الكلام سريع على المقصورة

booth-title = مقصورة الترجمة الشفوية
booth-now = الآن
booth-next = التالي
booth-nobody = لا أحد يتكلم الآن.
booth-nothing-next = لا شيء بعد ذلك.
booth-texts = النصوص القادمة
booth-no-texts = لم يُقبل أي سؤال بعد.
booth-names = الأسماء
booth-signals = إبلاغ مدير الجلسة
booth-signal-too-fast = يرجى التمهل
booth-signal-cant-hear = لا نسمع
booth-signal-given = يراها مدير الجلسة
booth-signals-last = تدوم الإشارة دقيقة واحدة. اضغطوا مرة أخرى لسحبها.
booth-size = حجم النص
booth-size-number = الحجم { $number }
booth-size-sample = أ
booth-paused = توقف تقني
booth-speech = النص الذي سيُقرأ
booth-gloss = ترجمة غير رسمية
booth-originals =
    { $count ->
        [zero] لا صيغة أخرى لهذا السؤال
        [one] صيغة أخرى لهذا السؤال
        [two] صيغتان أخريان لهذا السؤال
        [few] { $count } صيغ أخرى لهذا السؤال
        [many] { $count } صيغة أخرى لهذا السؤال
       *[other] { $count } صيغة أخرى لهذا السؤال
    }
booth-speakers = على قائمة المتكلمين
booth-organisations = الجهات
booth-acronyms = المختصرات والرموز
booth-glossary = تنزيل بصيغة نصية
booth-actions = الالتزامات
booth-lead-open = لم تُحدَّد الجهة المسؤولة بعد
booth-due-open = لم يُحدَّد التاريخ بعد
booth-action-to-confirm = يُنتظر تأكيده
booth-action-confirmed = مؤكد
booth-action-in-progress = قيد التنفيذ
booth-action-done = أُنجز

technician-title = فني القاعة
technician-phones = الهواتف المتصلة
technician-no-phone = لم يصل أي هاتف إلى هذا العنوان بعد. كثيرًا ما تعزل شبكات الفنادق الأجهزة بعضها عن بعض.
technician-address = العنوان الذي يدخل منه المشاركون:
technician-screens = الشاشات
technician-connected =
    { $count ->
        [0] لا اتصال
        [zero] لا اتصال
        [one] متصل واحد
        [two] متصلان
        [few] { $count } متصلين
        [many] { $count } متصلًا
       *[other] { $count } متصل
    }
technician-online = عبر الإنترنت
technician-green = يستجيب
technician-amber = صامت منذ 8 ثوانٍ
technician-red = لا اتصال
technician-never = لم يصل بعد
technician-wall = ما تعرضه الشاشة
technician-clients = الشاشات المنتظرة
technician-clients-here = متصل: { $here } من { $of }
technician-clients-none = لم يُعطَ أي رابط شخصي بعد.
technician-silent = صامت منذ { $seconds } ث
technician-signals = الصوت
technician-role-organiser = منظِّم
technician-role-moderator = مدير الجلسة
technician-role-co-moderator = مساعد مدير الجلسة
technician-role-timekeeper = ضابط الوقت
technician-role-note-taker = مدوّن الملاحظات
technician-role-opening = متكلم افتتاحي
technician-role-panellist = عضو حلقة النقاش
technician-role-display = شاشة العرض
technician-role-stage = ساعة المتكلم
technician-role-booth = المقصورة
technician-role-technician = الفني
technician-clock = الساعات
technician-clock-server = الخادم
technician-clock-here = هذا الحاسوب
technician-clock-same = الوقت نفسه
technician-clock-ahead = متقدم { $seconds } ث
technician-clock-behind = متأخر { $seconds } ث
technician-clock-why = تتبع كل شاشة ساعة الخادم، فلا أثر لساعة خاطئة هنا.
technician-wall-answers = جهاز العرض يستجيب
technician-wall-silent = جهاز العرض لا يستجيب
technician-wall-never = جهاز العرض لم يتصل بعد
technician-wall-frozen = مجمّدة
technician-wall-strip = شريط خالٍ للشرح النصي
technician-wall-follow = تتبع البرنامج
technician-layout-join = طريقة الانضمام
technician-layout-speaker = المتكلم والساعة
technician-layout-question = السؤال
technician-layout-list = قائمة المتكلمين
technician-layout-actions = الالتزامات
technician-layout-poll = رفع الأيدي
technician-layout-think = وقفة للتفكير
technician-layout-blank = شاشة فارغة
technician-open = افتحوا على هذا الحاسوب:
technician-page-display = شاشة العرض
technician-page-stage = ساعة المتكلم
technician-page-overlay = طبقة الفيديو
